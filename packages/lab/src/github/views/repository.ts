import type { Hub } from "../state/hub.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import { allows, type Token } from "../tokens/token.ts"
import { apiUrl, htmlUrl, isoTime, nodeId } from "./urls.ts"
import { userView } from "./user.ts"

const urls = {
  archive_url: "/{archive_format}{/ref}",
  assignees_url: "/assignees{/user}",
  blobs_url: "/git/blobs{/sha}",
  branches_url: "/branches{/branch}",
  collaborators_url: "/collaborators{/collaborator}",
  comments_url: "/comments{/number}",
  commits_url: "/commits{/sha}",
  compare_url: "/compare/{base}...{head}",
  contents_url: "/contents/{+path}",
  contributors_url: "/contributors",
  deployments_url: "/deployments",
  downloads_url: "/downloads",
  events_url: "/events",
  forks_url: "/forks",
  git_commits_url: "/git/commits{/sha}",
  git_refs_url: "/git/refs{/sha}",
  git_tags_url: "/git/tags{/sha}",
  hooks_url: "/hooks",
  issue_comment_url: "/issues/comments{/number}",
  issue_events_url: "/issues/events{/number}",
  issues_url: "/issues{/number}",
  keys_url: "/keys{/key_id}",
  labels_url: "/labels{/name}",
  languages_url: "/languages",
  merges_url: "/merges",
  milestones_url: "/milestones{/number}",
  notifications_url: "/notifications{?since,all,participating}",
  pulls_url: "/pulls{/number}",
  releases_url: "/releases{/id}",
  stargazers_url: "/stargazers",
  statuses_url: "/statuses/{sha}",
  subscribers_url: "/subscribers",
  subscription_url: "/subscription",
  tags_url: "/tags",
  teams_url: "/teams",
  trees_url: "/git/trees{/sha}",
} as const

const features = {
  has_issues: true,
  has_projects: false,
  has_downloads: false,
  has_wiki: false,
  has_pages: false,
  has_discussions: false,
  archived: false,
  disabled: false,
  is_template: false,
  allow_forking: false,
  web_commit_signoff_required: false,
} as const

const counts = {
  size: 1,
  forks: 0,
  forks_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  network_count: 0,
  subscribers_count: 0,
} as const

function addresses(hub: Hub, repository: RepositoryState): Record<string, string> {
  const api = apiUrl(hub, repository)
  const html = htmlUrl(hub, repository)
  const { host } = new URL(hub.baseUrl)
  return {
    url: api,
    html_url: html,
    ...Object.fromEntries(Object.entries(urls).map(([name, suffix]) => [name, api + suffix])),
    clone_url: `${html}.git`,
    git_url: `git://${host}/${repository.fullName}.git`,
    ssh_url: `git@${host}:${repository.fullName}.git`,
    svn_url: html,
  }
}

/** A repository in its fullest form; it satisfies the minimal forms too. `token` adds what its holder may do. */
export function repositoryView(hub: Hub, repository: RepositoryState, token?: Token): Record<string, unknown> {
  const open = repository.pulls.filter(pull => pull.state === "open").length
  const push = token !== undefined && allows(token.permissions, "contents", "write")
  const admin = token !== undefined && allows(token.permissions, "administration", "write")
  const permissions = { admin, maintain: admin, push, triage: push, pull: true }
  return {
    id: repository.id,
    node_id: nodeId("Repository", repository.id),
    name: repository.name,
    full_name: repository.fullName,
    owner: userView(hub, repository.owner),
    private: repository.visibility === "private",
    visibility: repository.visibility,
    description: null,
    fork: false,
    ...addresses(hub, repository),
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    default_branch: repository.defaultBranch,
    open_issues: open,
    open_issues_count: open,
    ...features,
    archived: repository.archived,
    ...counts,
    created_at: isoTime(repository.createdAt),
    updated_at: isoTime(repository.pushedAt),
    pushed_at: isoTime(repository.pushedAt),
    ...(token === undefined ? {} : { permissions }),
  }
}

/** The owner as webhook payloads show it. */
export function organizationView(hub: Hub, repository: RepositoryState): Record<string, unknown> {
  const owner = userView(hub, repository.owner)
  return {
    login: owner["login"],
    id: owner["id"],
    node_id: owner["node_id"],
    url: `${hub.baseUrl}/orgs/${repository.owner}`,
    repos_url: `${hub.baseUrl}/orgs/${repository.owner}/repos`,
    avatar_url: owner["avatar_url"],
    description: null,
  }
}
