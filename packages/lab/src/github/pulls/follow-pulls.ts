import type { RefChange } from "../events/push.ts"
import { describeEvent, raise } from "../events/raise.ts"
import type { Actor } from "../refs/change-ref.ts"
import type { Hub } from "../state/hub.ts"
import type { PullRequest, RepositoryState } from "../state/repository-state.ts"
import { pullView } from "../views/pull.ts"
import { testMerge } from "./test-merge.ts"

/** Brings the test merge and the refs under refs/pull up to date with head and base. */
export async function refreshPull(hub: Hub, repository: RepositoryState, pull: PullRequest): Promise<void> {
  const { refs } = repository.git
  pull.mergeSha = await testMerge(repository, {
    base: pull.baseSha,
    head: pull.headSha,
    message: `Merge ${pull.headSha} into ${pull.baseSha}`,
    at: Math.floor(hub.clock.now() / 1000),
  })
  refs.set(`refs/pull/${pull.number}/head`, pull.headSha)
  if (pull.mergeSha !== null) refs.set(`refs/pull/${pull.number}/merge`, pull.mergeSha)
  else if (refs.get(`refs/pull/${pull.number}/merge`) !== null) refs.delete(`refs/pull/${pull.number}/merge`)
}

/** Raises `pull_request` with an action such as opened, synchronize, reopened or closed. */
export async function raisePull(
  actor: Actor,
  pull: PullRequest,
  more: { readonly action: string } & Record<string, unknown>,
): Promise<void> {
  const { hub, repository } = actor
  const view = await pullView(hub, repository, pull)
  const payload = { number: pull.number, pull_request: view, ...more }
  const ref = pull.mergeSha === null ? "head" : "merge"
  raise(
    hub,
    describeEvent(hub, actor, {
      name: "pull_request",
      ref: `refs/pull/${pull.number}/${ref}`,
      sha: pull.mergeSha ?? pull.headSha,
      payload,
    }),
  )
}

export async function closePull(actor: Actor, pull: PullRequest): Promise<void> {
  pull.state = "closed"
  pull.closedAt = actor.hub.clock.now()
  pull.updatedAt = pull.closedAt
  await raisePull(actor, pull, { action: "closed" })
}

/** Open pull requests follow their branches: a pushed head synchronises them, a deleted one closes them. */
export async function followPulls(actor: Actor, change: RefChange): Promise<void> {
  const { hub, repository } = actor
  const branch = change.ref.slice("refs/heads/".length)
  for (const pull of repository.pulls.filter(candidate => candidate.state === "open")) {
    if (pull.head !== branch && pull.base !== branch) continue
    if (change.after === null) {
      await closePull(actor, pull)
      continue
    }
    pull.updatedAt = hub.clock.now()
    if (pull.base === branch) pull.baseSha = change.after
    if (pull.head === branch) pull.headSha = change.after
    await refreshPull(hub, repository, pull)
    const { before, after } = change
    if (pull.head === branch) await raisePull(actor, pull, { action: "synchronize", before, after })
  }
}
