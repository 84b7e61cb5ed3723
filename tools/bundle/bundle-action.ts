import { execFile } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { promisify } from "node:util"
import { bundledPackages } from "./bundled-packages.ts"
import { licensesText } from "./licenses-text.ts"

const ncc = createRequire(import.meta.url).resolve("@vercel/ncc/dist/ncc/cli.js")

/**
 * Bundles the compiled entry of the action, or of the program, in `dir` into `out`: index.js, its lazy chunks, package.json
 * and licenses.txt.
 */
export async function bundleAction(dir: string, out: string, name = "index"): Promise<void> {
  const entry = join(dir, `build/${name}.js`)
  if (!existsSync(entry)) throw new Error(`${basename(dir)} has no src/${name}.ts that is compiled`)
  const work = mkdtempSync(join(tmpdir(), "auto-triage-bundle-"))
  try {
    // ncc's own --license writes one file for each chunk under the same name, so that only the last one's is left.
    const stats = join(work, "stats.json")
    const options = ["--out", out, "--stats-out", stats, "--no-cache", "--quiet"]
    // The cache is keyed by absolute paths, and NODE_OPTIONS of the caller may preload what ncc would then resolve differently.
    const env = { ...process.env, NODE_OPTIONS: "" }
    await promisify(execFile)(process.execPath, [ncc, "build", entry, ...options], { cwd: dir, env })
    writeFileSync(join(out, "licenses.txt"), licensesText(bundledPackages(readFileSync(stats, "utf8"))))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
