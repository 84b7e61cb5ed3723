// Builds the dist/ of every action, and of the program that npx runs; with --check rebuilds beside them and fails where a committed file differs:
//   node tools/bundle.ts [--check] [ACTION-FOLDER...]
import { spawnSync } from "node:child_process"
import { mkdtempSync, renameSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative, resolve } from "node:path"
import { parseArgs } from "node:util"
import { bundleAction } from "./bundle/bundle-action.ts"
import { differences } from "./bundle/differences.ts"
import { findActions } from "./bundle/find-actions.ts"
import { javascriptBytes, maxBytes } from "./bundle/size.ts"
import { inParallel } from "./run/in-parallel.ts"

const root = resolve(import.meta.dirname, "..")
const { values, positionals } = parseArgs({
  options: { check: { type: "boolean", default: false } },
  allowPositionals: true,
})

const program = join(root, "packages/cli")
const actions = positionals.length > 0 ? positionals.map(dir => resolve(dir)) : [...findActions(root), program]
compile()
const faults = (await inParallel(2, actions, values.check ? checkAction : buildAction)).flat()
for (const fault of faults) process.stdout.write(`${fault}\n`)
if (values.check && faults.length > 0) process.stdout.write("Run `npm run bundle` and commit the dist folders.\n")
process.exitCode = faults.length > 0 ? 1 : 0

// ncc reads the emitted JavaScript, because it cannot run TypeScript 7 (vercel/ncc#1336).
function compile(): void {
  const { status } = spawnSync("tsc", ["-b", ...actions], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  })
  if (status !== 0) process.exit(1)
}

function entryOf(dir: string): string {
  return dir === program ? "auto-triage" : "index"
}

async function buildAction(dir: string): Promise<string[]> {
  const [dist, fresh] = [join(dir, "dist"), join(dir, "build/dist")]
  rmSync(fresh, { recursive: true, force: true })
  await bundleAction(dir, fresh, entryOf(dir))
  // Swapped at the end: whoever runs the action meanwhile finds it whole.
  rmSync(dist, { recursive: true, force: true })
  renameSync(fresh, dist)
  return tooLarge(dir, dist)
}

async function checkAction(dir: string): Promise<string[]> {
  const rebuilt = mkdtempSync(join(tmpdir(), "auto-triage-dist-"))
  try {
    await bundleAction(dir, rebuilt, entryOf(dir))
    const name = relative(root, join(dir, "dist"))
    const faults = differences(join(dir, "dist"), rebuilt).map(difference => `${name}/${difference}`)
    return [...faults, ...tooLarge(dir, rebuilt)]
  } finally {
    rmSync(rebuilt, { recursive: true, force: true })
  }
}

function tooLarge(dir: string, dist: string): string[] {
  const bytes = javascriptBytes(dist)
  const name = relative(root, dir)
  process.stdout.write(`${name}: ${bytes.toLocaleString("en")} bytes of JavaScript\n`)
  return bytes > maxBytes(name) ? [`${name}: over the limit of ${maxBytes(name).toLocaleString("en")} bytes`] : []
}
