import { forbidden } from "../api/authorize.ts"
import type { CommitObject } from "../git/commit-object.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import { allows } from "../tokens/token.ts"
import type { Actor } from "./change-ref.ts"

const folder = ".github/workflows"

/**
 * Remembers a commit that was made through the API and that brings other workflow files than all its parents: a branch
 * may take it only from somebody with the `workflows` permission. Its descendants inherit the mark.
 */
export async function markWorkflowChange(repository: RepositoryState, id: string, commit: CommitObject): Promise<void> {
  const { git, workflowCommits } = repository
  const own = (await git.entryAt(commit.tree, folder))?.id ?? null
  let inherited = false
  for (const parent of commit.parents) {
    inherited ||= workflowCommits.has(parent)
    const tree = (await git.commit(parent))?.tree
    const theirs = tree === undefined ? undefined : ((await git.entryAt(tree, folder))?.id ?? null)
    if (theirs === own && !workflowCommits.has(parent)) return
  }
  if (inherited || own !== null || commit.parents.length > 0) workflowCommits.add(id)
}

/** Throws GitHub's 403 where a branch would take changed workflow files from a token that may not change them. */
export function checkWorkflowPermission(actor: Actor, ref: string, sha: string): void {
  const { repository, token } = actor
  if (!ref.startsWith("refs/heads/") || !repository.workflowCommits.has(sha)) return
  if (!allows(token.permissions, "workflows", "write")) {
    throw forbidden(token, [{ contents: "write", workflows: "write" }])
  }
  repository.workflowCommits.delete(sha)
}
