import type { CommitObject, Person } from "../git/commit-object.ts"
import type { Hub } from "../state/hub.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import { apiUrl, htmlUrl, isoTime, nodeId } from "./urls.ts"
import { userView } from "./user.ts"

/** A commit's time in UTC, to the second. */
export function commitTime(person: Person): string {
  return isoTime(person.at * 1000)
}

function personView(person: Person): Record<string, string> {
  return { name: person.name, email: person.email, date: commitTime(person) }
}

function verification(repository: RepositoryState, id: string): Record<string, unknown> {
  const verified = repository.verifiedCommits.has(id)
  return {
    verified,
    reason: verified ? "valid" : "unsigned",
    signature: null,
    payload: null,
    verified_at: null,
  }
}

type Found = { readonly id: string; readonly commit: CommitObject }

/** A commit as the git data API shows it. */
export function gitCommitView(hub: Hub, repository: RepositoryState, found: Found): Record<string, unknown> {
  const { id, commit } = found
  const api = apiUrl(hub, repository)
  const html = htmlUrl(hub, repository)
  return {
    sha: id,
    node_id: nodeId("Commit", id),
    url: `${api}/git/commits/${id}`,
    html_url: `${html}/commit/${id}`,
    author: personView(commit.author),
    committer: personView(commit.committer),
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map(sha => ({
      sha,
      url: `${api}/git/commits/${sha}`,
      html_url: `${html}/commit/${sha}`,
    })),
    verification: verification(repository, id),
  }
}

// GitHub matches commits to accounts by their mail address; its own no-reply addresses name the login.
function accountOf(hub: Hub, person: Person): Record<string, unknown> | null {
  const login = /^(?:\d+\+)?([^+@]+)@users\.noreply\.github\.com$/.exec(person.email)?.[1]
  return login === undefined ? null : userView(hub, login)
}

/** A commit as the commits API shows it; `stats` and `files` are added by the route for one commit. */
export function commitView(hub: Hub, repository: RepositoryState, found: Found): Record<string, unknown> {
  const { id, commit } = found
  const api = apiUrl(hub, repository)
  const html = htmlUrl(hub, repository)
  const git = gitCommitView(hub, repository, found)
  return {
    sha: id,
    node_id: git["node_id"],
    commit: {
      author: git["author"],
      committer: git["committer"],
      message: commit.message,
      tree: git["tree"],
      url: git["url"],
      comment_count: 0,
      verification: git["verification"],
    },
    url: `${api}/commits/${id}`,
    html_url: `${html}/commit/${id}`,
    comments_url: `${api}/commits/${id}/comments`,
    author: accountOf(hub, commit.author),
    committer: accountOf(hub, commit.committer),
    parents: commit.parents.map(sha => ({ sha, url: `${api}/commits/${sha}`, html_url: `${html}/commit/${sha}` })),
  }
}
