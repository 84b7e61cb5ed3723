import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { runGit } from "./run-git.ts"

/**
 * Writes the files of a commit, or of one folder of it, into an existing directory, as a checkout would: `git archive`
 * would leave out what .gitattributes marks as export-ignore.
 */
export async function exportTree(directory: string, treeish: string, into: string): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), "lab-export-"))
  const env = { GIT_INDEX_FILE: join(scratch, "index"), GIT_DIR: directory, GIT_WORK_TREE: resolve(into) }
  try {
    await runGit(directory, ["read-tree", treeish], { env })
    await runGit(into, ["checkout-index", "--all", "--force"], { env })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
