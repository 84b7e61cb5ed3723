import type { RefChange } from "../events/push.ts"
import { describeEvent, raise } from "../events/raise.ts"
import { runGit } from "../git/run-git.ts"
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
      changedFiles: await changedFiles(repository, pull),
    }),
  )
}

/** What `paths` filters look at: the changes since the branches parted. */
async function changedFiles(repository: RepositoryState, pull: PullRequest): Promise<readonly string[]> {
  const range = `${pull.baseSha}...${pull.headSha}`
  const listed = await runGit(repository.git.directory, ["diff", "--name-only", "--no-renames", "-z", range])
  return listed.split("\0").filter(path => path !== "")
}

export async function closePull(actor: Actor, pull: PullRequest): Promise<void> {
  pull.state = "closed"
  pull.closedAt = actor.hub.clock.now()
  pull.closedBy = actor.token.login
  pull.updatedAt = pull.closedAt
  await raisePull(actor, pull, { action: "closed" })
}

async function followBase(actor: Actor, pull: PullRequest, base: string): Promise<void> {
  const { hub, repository, token } = actor
  if (!(await repository.git.isAncestor(pull.headSha, base))) {
    pull.baseSha = base
    return refreshPull(hub, repository, pull)
  }
  // However the head got into the base, GitHub takes the pull request as merged, and its base stays what it was.
  pull.mergedAt = hub.clock.now()
  pull.mergedBy = token.login
  pull.mergeSha = base
  repository.git.refs.delete(`refs/pull/${pull.number}/merge`)
  return closePull(actor, pull)
}

async function followHead(
  actor: Actor,
  pull: PullRequest,
  change: { before: string | null; after: string },
): Promise<void> {
  pull.headSha = change.after
  await refreshPull(actor.hub, actor.repository, pull)
  await raisePull(actor, pull, { action: "synchronize", ...change })
}

/** Open pull requests follow their branches: a pushed head synchronises them, a deleted one closes them. */
export async function followPulls(actor: Actor, change: RefChange): Promise<void> {
  const { hub, repository } = actor
  const { before, after } = change
  const branch = change.ref.slice("refs/heads/".length)
  for (const pull of repository.pulls.filter(candidate => candidate.state === "open")) {
    if (pull.head !== branch && pull.base !== branch) continue
    if (after === null) {
      await closePull(actor, pull)
      continue
    }
    pull.updatedAt = hub.clock.now()
    if (pull.base === branch) await followBase(actor, pull, after)
    else await followHead(actor, pull, { before, after })
  }
}
