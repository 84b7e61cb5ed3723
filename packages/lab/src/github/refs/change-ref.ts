import { raisePush, type RefChange } from "../events/push.ts"
import { unprocessable } from "../errors.ts"
import { isRefName } from "../git/ref-name.ts"
import { followPulls } from "../pulls/follow-pulls.ts"
import { checkRules } from "../rules/check-rules.ts"
import type { Hub } from "../state/hub.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import type { Token } from "../tokens/token.ts"
import { checkWorkflowPermission } from "./workflow-permission.ts"

export type Actor = { readonly hub: Hub; readonly repository: RepositoryState; readonly token: Token }

/** Tells the rest of GitHub that a ref has moved: pull requests follow, `push` is raised. */
export async function announce(actor: Actor, change: RefChange & { readonly forced: boolean }): Promise<void> {
  const { hub, repository } = actor
  repository.pushedAt = hub.clock.now()
  if (change.ref.startsWith("refs/heads/")) await followPulls(actor, change)
  await raisePush(hub, actor, change)
}

async function checkTarget(repository: RepositoryState, ref: string, sha: string): Promise<void> {
  const found = await repository.git.objects.read(sha)
  if (found === null) throw unprocessable("Object does not exist")
  if (ref.startsWith("refs/heads/") && found.type !== "commit") throw unprocessable("Reference update failed")
}

/** Creates a ref or throws GitHub's 422. Of any number of simultaneous attempts exactly one succeeds. */
export function createRef(actor: Actor, ref: string, sha: string): Promise<void> {
  const { git } = actor.repository
  return git.writes.run(async () => {
    if (!isRefName(ref) || ref.startsWith("refs/pull/")) {
      throw unprocessable("Reference name does not match the required pattern.")
    }
    if (git.refs.get(ref) !== null) throw unprocessable("Reference already exists")
    await checkTarget(actor.repository, ref, sha)
    if (git.refs.clash(ref) !== null) throw unprocessable("Reference update failed")
    checkWorkflowPermission(actor, ref, sha)
    await checkRules(actor, { ref, before: null, after: sha, isMerge: false })
    git.refs.set(ref, sha)
    await announce(actor, { ref, before: null, after: sha, forced: false })
  })
}

export type Move = {
  readonly ref: string
  readonly sha: string
  readonly force: boolean
  /** What the ref must point at for the move to happen, where the caller said so. */
  readonly expected?: string
  /** It merges a pull request. */
  readonly isMerge?: boolean
}

/** Moves a ref: only forward unless forced. Returns false where `expected` no longer holds. */
export function moveRef(actor: Actor, move: Move): Promise<boolean> {
  const { git } = actor.repository
  const { ref, sha, force } = move
  return git.writes.run(async () => {
    const before = git.refs.get(ref)
    if (before === null) throw unprocessable("Reference does not exist")
    if (move.expected !== undefined && move.expected !== before) return false
    await checkTarget(actor.repository, ref, sha)
    const forward = await git.isAncestor(before, sha)
    if (!forward && !force) throw unprocessable("Update is not a fast forward")
    checkWorkflowPermission(actor, ref, sha)
    if (before === sha) return true
    await checkRules(actor, { ref, before, after: sha, isMerge: move.isMerge ?? false })
    git.refs.set(ref, sha)
    await announce(actor, { ref, before, after: sha, forced: !forward })
    return true
  })
}

export function deleteRef(actor: Actor, ref: string): Promise<void> {
  const { repository } = actor
  const { git } = repository
  return git.writes.run(async () => {
    const before = git.refs.get(ref)
    if (before === null) throw unprocessable("Reference does not exist")
    if (ref === `refs/heads/${repository.defaultBranch}`) throw unprocessable("Cannot delete the default branch")
    await checkRules(actor, { ref, before, after: null, isMerge: false })
    git.refs.delete(ref)
    await announce(actor, { ref, before, after: null, forced: false })
  })
}
