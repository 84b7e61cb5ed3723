import { execFileSync } from "node:child_process"
import { realpathSync } from "node:fs"
import { ConfigError } from "@auto-triage/shared/errors"
import type { UserPath } from "../../explain/user-path.ts"

/**
 * Git's own folder of a clone, of which nothing is ever committed.
 *
 * @throws ConfigError where `folder` is not the top of a clone
 */
export function gitFolder(folder: UserPath): string {
  const [at = "", top = ""] = ask(folder).split("\n")
  if (top === "" || realpathSync(top) !== realpathSync(folder.full))
    throw new ConfigError(`${folder.given} is not the top folder of its clone: name that one with --repo DIR`)
  return at
}

function ask(folder: UserPath): string {
  try {
    return execFileSync("git", ["rev-parse", "--absolute-git-dir", "--show-toplevel"], {
      cwd: folder.full,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
  } catch (error) {
    throw new ConfigError(
      `${folder.given} is no clone of a git repository: clone it, and name its folder with --repo DIR`,
      { cause: error },
    )
  }
}
