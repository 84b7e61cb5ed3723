import { optionalText } from "../api/body.ts"
import { ok, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { paginate } from "../api/paginate.ts"
import { unprocessable } from "../errors.ts"
import { runGit } from "../git/run-git.ts"
import { findPull } from "../pulls/find-pull.ts"
import type { PullRequest, PullReview } from "../state/repository-state.ts"
import { htmlUrl, isoTime, nodeId } from "../views/urls.ts"
import { userView } from "../views/user.ts"
import { listCommits } from "./commits.ts"

const STATES: Readonly<Record<string, PullReview["state"]>> = {
  APPROVE: "APPROVED",
  REQUEST_CHANGES: "CHANGES_REQUESTED",
  COMMENT: "COMMENTED",
}

/** Reviews that are sent at once; pending ones do not exist here. */
function review(call: RepositoryCall): Reply {
  const { hub, token, body } = call
  const pull = findPull(call)
  const state = STATES[optionalText(body, "event") ?? ""]
  if (state === undefined)
    throw unprocessable("Variable $event of type PullRequestReviewEvent was provided invalid value")
  const words = optionalText(body, "body") ?? ""
  if (words === "" && state !== "APPROVED") throw unprocessable("Review cannot be blank")
  if (token.login === pull.author && state !== "COMMENTED")
    throw unprocessable(`Can not ${state === "APPROVED" ? "approve" : "request changes on"} your own pull request`)
  const made = { id: hub.nextId(), author: token.login, state, body: words, commit: pull.headSha, at: hub.clock.now() }
  pull.reviews.push(made)
  pull.updatedAt = made.at
  return ok(view(call, pull, made))
}

function view({ hub, repository }: RepositoryCall, pull: PullRequest, one: PullReview): Record<string, unknown> {
  return {
    id: one.id,
    node_id: nodeId("PullRequestReview", one.id),
    user: userView(hub, one.author),
    body: one.body,
    state: one.state,
    html_url: `${htmlUrl(hub, repository)}/pull/${pull.number}#pullrequestreview-${one.id}`,
    submitted_at: isoTime(one.at),
    commit_id: one.commit,
  }
}

function reviews(call: RepositoryCall): Reply {
  const pull = findPull(call)
  const { items, headers } = paginate(call, pull.reviews)
  return { ...ok(items.map(one => view(call, pull, one))), headers }
}

async function commits(call: RepositoryCall): Promise<Reply> {
  const { baseSha, headSha } = findPull(call)
  const listed = await runGit(call.repository.git.directory, ["rev-list", "--reverse", `${baseSha}..${headSha}`, "--"])
  return listCommits(call, listed)
}

export const pullReviewRoutes: readonly Route[] = [
  repositoryRoute(["POST", "/pulls/:number/reviews"], { pull_requests: "write" }, review),
  repositoryRoute(["GET", "/pulls/:number/reviews"], { pull_requests: "read" }, reviews),
  repositoryRoute(["GET", "/pulls/:number/commits"], { pull_requests: "read" }, commits),
]
