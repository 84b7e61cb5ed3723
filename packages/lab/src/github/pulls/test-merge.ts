import { tryGit } from "../git/run-git.ts"
import type { RepositoryState } from "../state/repository-state.ts"

/** Tree that merging two commits gives, or null where they conflict. */
async function mergedTree(repository: RepositoryState, base: string, head: string): Promise<string | null> {
  const { git } = repository
  if (await git.isAncestor(base, head)) return (await git.commit(head))?.tree ?? null
  const merged = await tryGit(git.directory, ["merge-tree", "--write-tree", base, head])
  const tree = merged.stdout.toString("latin1").slice(0, 40)
  return merged.code === 0 && /^[0-9a-f]{40}$/.test(tree) ? tree : null
}

export type Merge = {
  readonly base: string
  readonly head: string
  readonly message: string
  /** Seconds since the epoch. */
  readonly at: number
}

/** Makes the merge commit of a pull request, as GitHub keeps it under refs/pull/N/merge; null on conflict. */
export async function testMerge(repository: RepositoryState, merge: Merge): Promise<string | null> {
  const { base, head, message, at } = merge
  const tree = await mergedTree(repository, base, head)
  if (tree === null) return null
  const person = { name: "GitHub", email: "noreply@github.com", at, zone: "+0000" }
  return repository.git.writeCommit({ tree, parents: [base, head], author: person, committer: person, message })
}
