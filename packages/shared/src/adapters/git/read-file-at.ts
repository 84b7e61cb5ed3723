import type { GitStore } from "./git-store.ts"
import { runGit } from "./run-git.ts"

/** Bytes of a file in a tree or at a commit, or null where there is none. */
export async function readFileAt(store: GitStore, tree: string, path: string): Promise<Buffer | null> {
  const end = await runGit({
    cwd: store.gitDir,
    args: ["cat-file", "blob", `${tree}:${path}`],
    env: { GIT_DIR: store.gitDir },
  })
  return end.code === 0 ? end.stdout : null
}
