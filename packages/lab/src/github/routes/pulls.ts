import { optionalFlag, optionalText, requiredText } from "../api/body.ts"
import { created, ok, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { paginate } from "../api/paginate.ts"
import { validationFailed } from "../errors.ts"
import { closePull, raisePull, refreshPull } from "../pulls/follow-pulls.ts"
import type { PullRequest } from "../state/repository-state.ts"
import { pullView, simplePullView } from "../views/pull.ts"
import { findPull } from "../pulls/find-pull.ts"

const resource = "PullRequest"

/** A branch with its commit; "owner:branch" is accepted for our own owner. */
function branchOf(call: RepositoryCall, field: "head" | "base"): { readonly name: string; readonly sha: string } {
  const { repository } = call
  const given = requiredText(call.body, field)
  const own = `${repository.owner}:`
  const name = given.toLowerCase().startsWith(own.toLowerCase()) ? given.slice(own.length) : given
  const sha = repository.git.refs.get(`refs/heads/${name}`)
  if (sha === null) throw validationFailed({ resource, field, code: "invalid" })
  return { name, sha }
}

async function checkNew(call: RepositoryCall, head: Branch, base: Branch): Promise<void> {
  const { repository } = call
  const twin = repository.pulls.find(
    pull => pull.state === "open" && pull.head === head.name && pull.base === base.name,
  )
  if (twin !== undefined) {
    const message = `A pull request already exists for ${repository.owner}:${head.name}.`
    throw validationFailed({ resource, code: "custom", message })
  }
  if (await repository.git.isAncestor(head.sha, base.sha)) {
    const message = `No commits between ${base.name} and ${head.name}`
    throw validationFailed({ resource, code: "custom", message })
  }
}

type Branch = ReturnType<typeof branchOf>

function newPull(call: RepositoryCall, head: Branch, base: Branch): PullRequest {
  const { hub, repository, body } = call
  const title = requiredText(body, "title")
  if (title.trim() === "") throw validationFailed({ resource, field: "title", code: "missing_field" })
  return {
    id: hub.nextId(),
    number: repository.nextNumber,
    title,
    body: optionalText(body, "body") ?? null,
    author: call.token.login,
    head: head.name,
    base: base.name,
    headSha: head.sha,
    baseSha: base.sha,
    draft: optionalFlag(body, "draft") ?? false,
    state: "open",
    maintainerCanModify: optionalFlag(body, "maintainer_can_modify") ?? true,
    createdAt: hub.clock.now(),
    updatedAt: hub.clock.now(),
    closedAt: null,
    mergedAt: null,
    mergedBy: null,
    closedBy: null,
    mergeSha: null,
    labels: [],
    reviews: [],
  }
}

function create(call: RepositoryCall): Promise<Reply> {
  const { hub, repository } = call
  return repository.git.writes.run(async () => {
    const head = branchOf(call, "head")
    const base = branchOf(call, "base")
    await checkNew(call, head, base)
    const pull = newPull(call, head, base)
    repository.nextNumber += 1
    repository.pulls.push(pull)
    await refreshPull(hub, repository, pull)
    await raisePull(call, pull, { action: "opened" })
    const view = await pullView(hub, repository, pull)
    return created(view, String(view["url"]))
  })
}

function isAskedFor(call: RepositoryCall, pull: PullRequest): boolean {
  const { query, repository } = call
  const state = query.get("state") ?? "open"
  const head = query.get("head")
  const base = query.get("base")
  if (state !== "all" && pull.state !== state) return false
  // Without the owner GitHub ignores the filter; here it is taken to mean our own.
  if (head !== null && head !== `${repository.owner}:${pull.head}` && head !== pull.head) return false
  return base === null || base === pull.base
}

function list(call: RepositoryCall): Reply {
  const { hub, repository, query } = call
  const key = query.get("sort") === "updated" ? "updatedAt" : "number"
  const sign = query.get("direction") === "asc" ? 1 : -1
  const matching = repository.pulls
    .filter(pull => isAskedFor(call, pull))
    .toSorted((left, right) => sign * (left[key] - right[key] || left.number - right.number))
  const { items, headers } = paginate(call, matching)
  return { ...ok(items.map(pull => simplePullView(hub, repository, pull))), headers }
}

function update(call: RepositoryCall): Promise<Reply> {
  const { hub, repository, body } = call
  return repository.git.writes.run(async () => {
    const pull = findPull(call)
    const state = optionalText(body, "state")
    if (state !== undefined && state !== "open" && state !== "closed") {
      throw validationFailed({ resource, field: "state", code: "invalid" })
    }
    pull.title = optionalText(body, "title") ?? pull.title
    pull.body = optionalText(body, "body") ?? pull.body
    if (body["base"] !== undefined) {
      const base = branchOf(call, "base")
      pull.base = base.name
      pull.baseSha = base.sha
    }
    pull.updatedAt = hub.clock.now()
    await changeState(call, pull, state)
    return ok(await pullView(hub, repository, pull))
  })
}

async function changeState(call: RepositoryCall, pull: PullRequest, state: string | undefined): Promise<void> {
  if (state === undefined || state === pull.state) return
  if (state === "closed") return closePull(call, pull)
  const head = call.repository.git.refs.get(`refs/heads/${pull.head}`)
  const blocked = pull.mergedAt !== null || head === null
  if (blocked) throw validationFailed({ resource, code: "custom", field: "state", message: "state cannot be changed." })
  pull.state = "open"
  pull.closedAt = null
  pull.closedBy = null
  pull.headSha = head
  await refreshPull(call.hub, call.repository, pull)
  await raisePull(call, pull, { action: "reopened" })
}

export const pullRoutes: readonly Route[] = [
  repositoryRoute(["POST", "/pulls"], { pull_requests: "write" }, create),
  repositoryRoute(["GET", "/pulls"], { pull_requests: "read" }, list),
  repositoryRoute(["GET", "/pulls/:number"], { pull_requests: "read" }, async call =>
    ok(await pullView(call.hub, call.repository, findPull(call))),
  ),
  repositoryRoute(["PATCH", "/pulls/:number"], { pull_requests: "write" }, update),
]
