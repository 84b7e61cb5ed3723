import { execFileSync } from "node:child_process"
import { gitEnvironment } from "../github/git/run-git.ts"

/** A clone of a bare repository at one commit, as the checkout action leaves it: detached, without credentials. */
export function checkOut(from: string, sha: string, into: string): void {
  const git = (...args: string[]): void => {
    execFileSync("git", args, { cwd: into, env: gitEnvironment(), stdio: "ignore" })
  }
  git("init", "--quiet")
  git("fetch", "--quiet", "--depth=1", `file://${from}`, sha)
  git("checkout", "--quiet", "--detach", "FETCH_HEAD")
}
