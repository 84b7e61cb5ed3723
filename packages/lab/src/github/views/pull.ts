import { runGit } from "../git/run-git.ts"
import type { Hub } from "../state/hub.ts"
import type { PullRequest, RepositoryState } from "../state/repository-state.ts"
import { labelView } from "./label.ts"
import { repositoryView } from "./repository.ts"
import { apiUrl, htmlUrl, isoTime, nodeId } from "./urls.ts"
import { userView } from "./user.ts"

type Addresses = Readonly<Record<string, string>>

function addresses(hub: Hub, repository: RepositoryState, pull: PullRequest): Addresses {
  const api = apiUrl(hub, repository)
  const html = `${htmlUrl(hub, repository)}/pull/${pull.number}`
  const url = `${api}/pulls/${pull.number}`
  return {
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: `${api}/issues/${pull.number}`,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${api}/issues/${pull.number}/comments`,
    statuses_url: `${api}/statuses/${pull.headSha}`,
  }
}

function links(urls: Addresses): Record<string, { href: string }> {
  const names = ["comments", "commits", "statuses", "issue", "review_comments", "review_comment"]
  return {
    self: { href: urls["url"] ?? "" },
    html: { href: urls["html_url"] ?? "" },
    ...Object.fromEntries(names.map(name => [name, { href: urls[`${name}_url`] ?? "" }])),
  }
}

function side(hub: Hub, repository: RepositoryState, at: { ref: string; sha: string }): Record<string, unknown> {
  return {
    label: `${repository.owner}:${at.ref}`,
    ref: at.ref,
    sha: at.sha,
    user: userView(hub, repository.owner),
    repo: repositoryView(hub, repository),
  }
}

function dates(pull: PullRequest): Record<string, string | null> {
  const orNull = (at: number | null): string | null => (at === null ? null : isoTime(at))
  return {
    created_at: isoTime(pull.createdAt),
    updated_at: isoTime(pull.updatedAt),
    closed_at: orNull(pull.closedAt),
    merged_at: orNull(pull.mergedAt),
  }
}

/** A pull request as lists show it. */
export function simplePullView(hub: Hub, repository: RepositoryState, pull: PullRequest): Record<string, unknown> {
  const urls = addresses(hub, repository, pull)
  return {
    id: pull.id,
    node_id: nodeId("PullRequest", pull.id),
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    body: pull.body,
    user: userView(hub, pull.author),
    draft: pull.draft,
    ...urls,
    ...dates(pull),
    merge_commit_sha: pull.mergeSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    milestone: null,
    labels: pull.labels.map(name => labelView(hub, repository, name)),
    head: side(hub, repository, { ref: pull.head, sha: pull.headSha }),
    base: side(hub, repository, { ref: pull.base, sha: pull.baseSha }),
    _links: links(urls),
    author_association: pull.author.endsWith("[bot]") ? "NONE" : "MEMBER",
    auto_merge: null,
  }
}

type Size = { readonly commits: number; readonly additions: number; readonly deletions: number; readonly files: number }

async function sizeOf(repository: RepositoryState, pull: PullRequest): Promise<Size> {
  const { directory } = repository.git
  const [counted, diff] = await Promise.all([
    runGit(directory, ["rev-list", "--count", `${pull.baseSha}..${pull.headSha}`]),
    runGit(directory, ["diff", "--numstat", `${pull.baseSha}...${pull.headSha}`]),
  ])
  const rows = diff.split("\n").filter(line => line !== "")
  const sum = (column: number): number => rows.reduce((total, row) => total + (Number(row.split("\t")[column]) || 0), 0)
  return { commits: Number(counted), additions: sum(0), deletions: sum(1), files: rows.length }
}

/** A pull request in full. */
export async function pullView(
  hub: Hub,
  repository: RepositoryState,
  pull: PullRequest,
): Promise<Record<string, unknown>> {
  const size = await sizeOf(repository, pull)
  const mergeable = pull.mergeSha !== null
  const comments = repository.comments.filter(comment => comment.issue === pull.number).length
  return {
    ...simplePullView(hub, repository, pull),
    merged: pull.mergedAt !== null,
    mergeable: pull.state === "open" ? mergeable : null,
    rebaseable: pull.state === "open" ? mergeable : null,
    mergeable_state: pull.draft ? "draft" : mergeable ? "clean" : "dirty",
    merged_by: pull.mergedBy === null ? null : userView(hub, pull.mergedBy),
    comments,
    review_comments: 0,
    maintainer_can_modify: pull.maintainerCanModify,
    commits: size.commits,
    additions: size.additions,
    deletions: size.deletions,
    changed_files: size.files,
  }
}
