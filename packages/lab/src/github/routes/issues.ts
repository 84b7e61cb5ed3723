import { isRecord, requiredText } from "../api/body.ts"
import {
  created,
  noContent,
  ok,
  param,
  repositoryRoute,
  type RepositoryCall,
  type Reply,
  type Route,
} from "../api/call.ts"
import { paginate } from "../api/paginate.ts"
import { ApiError, notFound, validationFailed } from "../errors.ts"
import type { IssueComment } from "../state/repository-state.ts"
import { labelView } from "../views/label.ts"
import { simplePullView } from "../views/pull.ts"
import { apiUrl, htmlUrl, isoTime, nodeId } from "../views/urls.ts"
import { userView } from "../views/user.ts"
import { findPull } from "../pulls/find-pull.ts"

const writes = [{ issues: "write" }, { pull_requests: "write" }] as const
const reads = [{ issues: "read" }, { pull_requests: "read" }] as const
// GitHub's limit for the text of an issue, a pull request or a comment.
const mostCharacters = 65_536

function textOf(call: RepositoryCall): string {
  const text = requiredText(call.body, "body")
  if (text.trim() === "") throw validationFailed({ resource: "IssueComment", field: "body", code: "missing_field" })
  if (text.length > mostCharacters) {
    const message = `body is too long (maximum is ${mostCharacters} characters)`
    throw validationFailed({ resource: "IssueComment", field: "body", code: "custom", message })
  }
  return text
}

function view(call: RepositoryCall, comment: IssueComment): Record<string, unknown> {
  const { hub, repository } = call
  const api = apiUrl(hub, repository)
  return {
    id: comment.id,
    node_id: nodeId("IssueComment", comment.id),
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${htmlUrl(hub, repository)}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.issue}`,
    body: comment.body,
    user: userView(hub, comment.author),
    created_at: isoTime(comment.createdAt),
    updated_at: isoTime(comment.updatedAt),
    author_association: comment.author.endsWith("[bot]") ? "NONE" : "MEMBER",
  }
}

function createComment(call: RepositoryCall): Reply {
  const { hub, repository, token } = call
  const now = hub.clock.now()
  const issue = findPull(call).number
  const comment = { id: hub.nextId(), issue, body: textOf(call), author: token.login, createdAt: now, updatedAt: now }
  repository.comments.push(comment)
  const shown = view(call, comment)
  return created(shown, String(shown["url"]))
}

function listComments(call: RepositoryCall): Reply {
  const issue = findPull(call).number
  const { items, headers } = paginate(
    call,
    call.repository.comments.filter(comment => comment.issue === issue),
  )
  return { ...ok(items.map(comment => view(call, comment))), headers }
}

function findComment(call: RepositoryCall): IssueComment {
  const comment = call.repository.comments.find(candidate => String(candidate.id) === param(call, "comment"))
  if (comment === undefined) throw notFound()
  return comment
}

function updateComment(call: RepositoryCall): Reply {
  const comment = findComment(call)
  comment.body = textOf(call)
  comment.updatedAt = call.hub.clock.now()
  return ok(view(call, comment))
}

function deleteComment(call: RepositoryCall): Reply {
  const comment = findComment(call)
  call.repository.comments.splice(call.repository.comments.indexOf(comment), 1)
  return noContent
}

function labelNames(call: RepositoryCall): readonly string[] {
  const { labels } = call.body
  if (!Array.isArray(labels)) throw validationFailed({ resource: "Label", field: "name", code: "missing_field" })
  return labels.map((label: unknown) => {
    const name = isRecord(label) ? label["name"] : label
    if (typeof name === "string" && name !== "" && name.length <= 50) return name
    throw validationFailed({ resource: "Label", field: "name", code: "invalid" })
  })
}

function addLabels(call: RepositoryCall): Reply {
  const pull = findPull(call)
  for (const name of labelNames(call)) if (!pull.labels.includes(name)) pull.labels.push(name)
  return ok(pull.labels.map(name => labelView(call.hub, call.repository, name)))
}

function listLabels(call: RepositoryCall): Reply {
  const { items, headers } = paginate(call, findPull(call).labels)
  return { ...ok(items.map(name => labelView(call.hub, call.repository, name))), headers }
}

function removeLabel(call: RepositoryCall): Reply {
  const { labels } = findPull(call)
  const name = param(call, "label").toLowerCase()
  const at = labels.findIndex(label => label.toLowerCase() === name)
  if (at < 0) throw new ApiError(404, "Label does not exist")
  labels.splice(at, 1)
  return ok(labels.map(label => labelView(call.hub, call.repository, label)))
}

/** A pull request as the issue that it is, too: only here GitHub says who closed it. */
function get(call: RepositoryCall): Reply {
  const { hub, repository } = call
  const pull = findPull(call)
  const shown = simplePullView(hub, repository, pull)
  const shared = [
    "number",
    "state",
    "title",
    "body",
    "user",
    "labels",
    "locked",
    "created_at",
    "updated_at",
    "closed_at",
  ]
  const { html_url, diff_url, patch_url, merged_at } = shown
  return ok({
    id: pull.id,
    node_id: shown["node_id"],
    url: shown["issue_url"],
    html_url,
    ...Object.fromEntries(shared.map(key => [key, shown[key]])),
    comments: repository.comments.filter(comment => comment.issue === pull.number).length,
    draft: pull.draft,
    closed_by: pull.closedBy === null ? null : userView(hub, pull.closedBy),
    pull_request: { url: shown["url"], html_url, diff_url, patch_url, merged_at },
  })
}

export const issueRoutes: readonly Route[] = [
  // Pull requests are issues, too, and the lab has no others; nothing asks for the list but whether it is shown.
  repositoryRoute(["GET", "/issues"], reads, () => ok([])),
  repositoryRoute(["POST", "/issues/:number/comments"], writes, createComment),
  repositoryRoute(["GET", "/issues/:number/comments"], reads, listComments),
  repositoryRoute(["PATCH", "/issues/comments/:comment"], writes, updateComment),
  repositoryRoute(["DELETE", "/issues/comments/:comment"], writes, deleteComment),
  repositoryRoute(["POST", "/issues/:number/labels"], writes, addLabels),
  repositoryRoute(["GET", "/issues/:number/labels"], reads, listLabels),
  repositoryRoute(["DELETE", "/issues/:number/labels/:label{.+}"], writes, removeLabel),
  repositoryRoute(["GET", "/issues/:number"], reads, get),
]
