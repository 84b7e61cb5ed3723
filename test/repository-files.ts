import { execFileSync } from "node:child_process"
import { existsSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"

export const root = join(import.meta.dirname, "..")

/** The text of a file of the repository; throws where there is none. */
export function readFile(path: string): string {
  return readFileSync(join(root, path), "utf8")
}

/** As readFile, with "" for a folder and null for nothing. */
export function lookup(path: string): string | null {
  if (!existsSync(join(root, path))) return null
  return statSync(join(root, path)).isDirectory() ? "" : readFile(path)
}

/** What git tracks or would add, which is what a clone would hold, or null where this is no checkout. */
export function trackedFiles(): string[] | null {
  if (!existsSync(join(root, ".git"))) return null
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]
  const files = execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 }).split("\0")
  return files.filter(file => file !== "" && existsSync(join(root, file)))
}
