import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { join, resolve } from "node:path"
import { BugError } from "../../errors.ts"
import type { GitStore } from "./git-store.ts"
import { runGit } from "./run-git.ts"

/**
 * Writes a tree into a folder, which is made where it is missing. Contents are byte for byte what git holds: no filter and
 * no line ending of .gitattributes is applied. Symlinks of the tree are made as such, submodules as empty folders.
 */
export async function exportTree(store: GitStore, tree: string, into: string): Promise<void> {
  const folder = resolve(into)
  mkdirSync(folder, { recursive: true })
  const scratch = mkdtempSync(join(store.gitDir, "export-"))
  const env = { GIT_DIR: store.gitDir, GIT_INDEX_FILE: join(scratch, "index"), GIT_WORK_TREE: folder }
  try {
    const read = await runGit({ cwd: folder, args: ["read-tree", tree], env })
    const args = ["-c", "core.symlinks=true", "-c", "core.bare=false", "checkout-index", "--all", "--force", "--quiet"]
    const written = read.code === 0 ? await runGit({ cwd: folder, args, env, timeoutMs: 300_000 }) : read
    if (written.code !== 0) throw new BugError("git could not write a tree that it holds")
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
