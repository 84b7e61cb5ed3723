import { execFileSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"

export type LocalRepository = {
  readonly paths: readonly string[]
  readonly codeowners: string | null
  readonly configFile: string | null
}

const SKIPPED = new Set([".git", "node_modules"])
const MAX_BUFFER = 256 * 1024 * 1024

/** Files, CODEOWNERS and configuration of a checkout; of a plain folder, what it holds. */
export function readLocalRepository(folder: string): LocalRepository {
  const owners = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"]
    .map(path => join(folder, path))
    .find(path => existsSync(path))
  const config = join(folder, ".github/auto-triage.yml")
  return {
    paths: trackedFiles(folder) ?? filesBelow(folder, folder),
    codeowners: owners === undefined ? null : readFileSync(owners, "utf8"),
    configFile: existsSync(config) ? config : null,
  }
}

function trackedFiles(folder: string): string[] | null {
  try {
    const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    return execFileSync("git", args, {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: MAX_BUFFER,
      stdio: ["ignore", "pipe", "ignore"],
    })
      .split("\0")
      .filter(path => path !== "")
  } catch {
    return null
  }
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesBelow(root, path)
    return entry.isFile() ? [relative(root, path).replaceAll("\\", "/")] : []
  })
}
