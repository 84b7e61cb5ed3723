// Rewrites the pnpm patch of Datadog's client so that an import of one API loads what its used operations need:
//   node tools/trim-datadog.ts
// The published package makes every API load the models of all 6,000 (DataDog/datadog-api-client-typescript#1272): 9 MB and
// 400 ms for one call. Run this after raising the client's version or changing operations.ts, then `pnpm install`.
import { execFileSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { keepMembers } from "./datadog/keep-members.ts"
import { operations } from "./datadog/operations.ts"
import { trimmedSerializer } from "./datadog/trimmed-serializer.ts"

const packageName = "@datadog/datadog-api-client"
const packages = "dist/packages"

writePatch()

function writePatch(): void {
  const root = join(import.meta.dirname, "..")
  const dir = mkdtempSync(join(tmpdir(), "trim-datadog-"))
  try {
    const version = installedVersion(root)
    const pristine = download(`${packageName}@${version}`, dir)
    cpSync(pristine, join(dir, "b"), { recursive: true })
    cpSync(pristine, join(dir, "a"), { recursive: true })
    trim(join(dir, "b"))
    const file = join(root, "patches", `${packageName.replace("/", "__")}@${version}.patch`)
    writeFileSync(file, difference(dir))
    process.stdout.write(`wrote ${file}\n`)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

function installedVersion(root: string): string {
  const require = createRequire(join(root, "packages/shared/package.json"))
  return (require(`${packageName}/package.json`) as { version: string }).version
}

// The installed copy is already patched, so the rewrite starts from the published archive.
function download(spec: string, dir: string): string {
  const run = (command: string, args: string[]): string => execFileSync(command, args, { cwd: dir, encoding: "utf8" })
  const archive = run("npm", ["pack", spec, "--silent"]).trim()
  run("tar", ["-xzf", archive])
  return join(dir, "package")
}

function trim(dir: string): void {
  const v2 = join(dir, packages, "datadog-api-client-v2")
  const sources: string[] = []
  for (const [api, names] of Object.entries(operations)) {
    const kept = new Set(["constructor", ...names])
    rewrite(join(v2, `apis/${api}.d.ts`), source => keepMembers(source, kept))
    rewrite(join(v2, `apis/${api}.js`), source => {
      const trimmed = withoutUnused(keepMembers(source, kept))
      sources.push(trimmed)
      return trimmed.replace('require("../models/ObjectSerializer")', 'require("../models/ObjectSerializer.trimmed")')
    })
  }
  writeFileSync(join(v2, "models/ObjectSerializer.trimmed.js"), trimmedSerializer(join(v2, "models"), sources))
  const common = join(dir, packages, "datadog-api-client-common")
  rewrite(join(common, "configuration.js"), withoutUnstableOperations)
  rewrite(join(common, "http/isomorphic-fetch.js"), withNodeZlib)
}

function rewrite(file: string, change: (source: string) => string): void {
  const before = readFileSync(file, "utf8")
  const after = change(before)
  if (after === before) throw new Error(`${file}: nothing to trim; the client's layout has changed`)
  writeFileSync(file, after)
}

// What only removed methods used: model classes, and the two helpers of paginating generators.
function withoutUnused(source: string): string {
  const helpers = source.replace(/^var __await = .*\n/m, "").replace(/^var __asyncGenerator = .*\n(?: .*\n)*?};\n/m, "")
  return helpers.replace(/^const (\w+) = require\("\.\.\/models\/\w+"\);\n/gm, (line, name: string) =>
    helpers.split(name).length > 2 ? line : "",
  )
}

// 600 names of preview operations that no kept API has. Switching one on by name still works without the list.
function withoutUnstableOperations(source: string): string {
  const names = Object.values(operations).flat()
  return source.replace(/^ +"v[12]\.(\w+)": false,\n/gm, (line, name: string) => (names.includes(name) ? line : ""))
}

// Compressed bodies are rare here; Node's own zlib writes the same format and is loaded only then.
function withNodeZlib(source: string): string {
  return source
    .replace(/^const (?:pako_1|buffer_from_1) = .*\n/gm, "")
    .replace(/^var __importDefault = .*\n(?: .*\n)*?};\n/m, "")
    .replace(
      /\(0, buffer_from_1\.default\)\(pako_1\.default\.(gzip|deflate)\(body\)\.buffer\)/g,
      'require("node:zlib").$1Sync(body)',
    )
}

// For a new file git names the new folder twice; pnpm's reader of patches wants a/ and b/ everywhere.
function difference(dir: string): string {
  return gitDiff(dir).replace(/^diff --git b\//gm, "diff --git a/")
}

function gitDiff(dir: string): string {
  const options = [
    "diff",
    "--no-index",
    "--no-color",
    "--no-ext-diff",
    "--full-index",
    "--src-prefix=",
    "--dst-prefix=",
  ]
  try {
    return execFileSync("git", [...options, "a", "b"], { cwd: dir, encoding: "utf8", maxBuffer: 1 << 28 })
  } catch (error) {
    // Status 1 says that there are differences, which is what was asked for.
    const { status, stdout } = error as { status?: number; stdout?: string }
    if (status !== 1 || stdout === undefined) throw error
    return stdout
  }
}
