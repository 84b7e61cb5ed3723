import { execFileSync } from "node:child_process"
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { productFiles, PRODUCT_ROOT } from "./product-files.ts"

const TARGET = join(PRODUCT_ROOT, "packages/lab/target")
const CONFIG = ".github/auto-triage.yml"
const IDENTITY = ["-c", "user.name=Lab", "-c", "user.email=lab@example.com", "-c", "commit.gpgsign=false"]

export type TargetRepository = { readonly folder: string; readonly branch: string; readonly config: string }

/**
 * Prepares the repository whose errors are triaged: the miniature that comes with the lab, or a clone of `from`, with
 * the product installed as a commit on top. `from` is never written to.
 */
export function prepareTarget(options: {
  readonly into: string
  readonly from: string | null
  readonly configFile: string | null
}): TargetRepository {
  const { into, from, configFile } = options
  if (from === null) createMiniature(into)
  else git(dirname(into), ["clone", "--quiet", "--no-hardlinks", from, into])
  const branch = git(into, ["symbolic-ref", "--short", "HEAD"])
  if (configFile !== null) write(into, CONFIG, readFileSync(configFile, "utf8"))
  else if (!existsSync(join(into, CONFIG))) write(into, CONFIG, readFileSync(join(TARGET, CONFIG), "utf8"))
  for (const [path, text] of Object.entries(productFiles())) write(into, path, text)
  git(into, ["add", "--all", "--force", "."])
  git(into, [...IDENTITY, "commit", "--quiet", "--allow-empty", "-m", "Install auto-triage"])
  return { folder: into, branch, config: readFileSync(join(into, CONFIG), "utf8") }
}

function createMiniature(into: string): void {
  mkdirSync(into, { recursive: true })
  cpSync(TARGET, into, { recursive: true })
  git(into, ["init", "--quiet", "--initial-branch=main"])
  git(into, ["add", "--all", "--force", "."])
  git(into, [...IDENTITY, "commit", "--quiet", "-m", "Five services"])
  git(into, ["branch", "develop"])
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function git(folder: string, args: readonly string[]): string {
  return execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim()
}
