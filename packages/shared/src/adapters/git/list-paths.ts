import { BugError } from "../../errors.ts"
import type { GitStore } from "./git-store.ts"
import { runGit } from "./run-git.ts"

/** Paths of everything in a tree but folders. */
export async function listPaths(store: GitStore, tree: string): Promise<readonly string[]> {
  const end = await runGit({
    cwd: store.gitDir,
    args: ["ls-tree", "-r", "-z", "--name-only", "--full-tree", tree],
    env: { GIT_DIR: store.gitDir },
  })
  if (end.code !== 0) throw new BugError("git could not list a tree that it holds")
  return end.stdout.toString("utf8").split("\0").slice(0, -1)
}
