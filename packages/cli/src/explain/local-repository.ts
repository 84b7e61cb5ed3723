import { execFileSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join, relative } from "node:path"
import { unreadable, type UserPath } from "./user-path.ts"

export type LocalRepository = {
  readonly paths: readonly string[]
  readonly codeowners: string | null
  readonly configFile: UserPath | null
  /** URL of `origin`, where there is one. */
  readonly remote: string | null
}

const SKIPPED = new Set([".git", "node_modules"])
const MAX_BUFFER = 256 * 1024 * 1024

/** Files, CODEOWNERS and configuration of a checkout; of a plain folder, what it holds. @throws ConfigError where there is no such folder */
export function readLocalRepository(folder: UserPath): LocalRepository {
  const at = (path: string): UserPath => ({ given: join(folder.given, path), full: join(folder.full, path) })
  const existing = (...paths: readonly string[]): UserPath | null =>
    paths.map(at).find(path => existsSync(path.full)) ?? null
  const paths = filesOf(folder)
  const owners = existing(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS")
  return {
    paths,
    codeowners: owners === null ? null : readFileSync(owners.full, "utf8"),
    configFile: existing(".github/auto-triage.yml"),
    remote: git(folder.full, ["config", "--get", "remote.origin.url"])?.trim() ?? null,
  }
}

function filesOf(folder: UserPath): readonly string[] {
  try {
    if (!statSync(folder.full).isDirectory()) throw Object.assign(new Error("no folder"), { code: "ENOTDIR" })
    const listed = git(folder.full, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
    const tracked = listed?.split("\0").filter(path => path !== "") ?? []
    // A folder that an outer repository ignores is none of its own.
    return tracked.length > 0 ? tracked : filesBelow(folder.full, folder.full)
  } catch (error) {
    throw unreadable(folder, error)
  }
}

/** What git prints, or null where it fails: the folder is no checkout, or git is not there. */
function git(cwd: string, args: readonly string[]): string | null {
  try {
    return execFileSync("git", args, {
      cwd,
      encoding: "utf8",
      maxBuffer: MAX_BUFFER,
      stdio: ["ignore", "pipe", "ignore"],
    })
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
