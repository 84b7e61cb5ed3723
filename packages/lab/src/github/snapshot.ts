import type { Permissions } from "../core/github-contract.ts"
import type { Hub, RaisedEvent, UnknownRequest } from "./state/hub.ts"
import type { PullRequest } from "./state/repository-state.ts"
import type { TokenKind } from "./tokens/token.ts"

export type PullSnapshot = Pick<
  PullRequest,
  "number" | "title" | "body" | "state" | "draft" | "head" | "base" | "headSha" | "baseSha" | "author" | "mergedAt"
> & { readonly labels: readonly string[] }

export type RepositorySnapshot = {
  readonly name: string
  readonly defaultBranch: string
  /** Every ref of every namespace with its object id. */
  readonly refs: Readonly<Record<string, string>>
  readonly pulls: readonly PullSnapshot[]
  readonly variables: Readonly<Record<string, string>>
  readonly secretNames: readonly string[]
  readonly environments: readonly string[]
}

export type GitHubSnapshot = {
  readonly repositories: readonly RepositorySnapshot[]
  /** Values are left out: the digest is shown to people. */
  readonly tokens: readonly {
    readonly kind: TokenKind
    readonly login: string
    readonly permissions: Permissions
    readonly repositories: readonly string[]
    readonly revoked: boolean
  }[]
  readonly events: readonly RaisedEvent[]
  readonly unknownRequests: readonly UnknownRequest[]
}

function repositories(hub: Hub): RepositorySnapshot[] {
  return [...hub.repositories.values()].map(repository => ({
    name: repository.fullName,
    defaultBranch: repository.defaultBranch,
    refs: Object.fromEntries(repository.git.refs.list("refs/").map(({ name, id }) => [name, id])),
    pulls: repository.pulls.map(pullSnapshot),
    variables: Object.fromEntries([...repository.variables.values()].map(({ name, value }) => [name, value])),
    secretNames: [...repository.secrets.keys()],
    environments: [...repository.environments.values()].map(environment => environment.name),
  }))
}

function pullSnapshot(pull: PullRequest): PullSnapshot {
  const { number, title, body, state, draft, head, base, headSha, baseSha, author, mergedAt, labels } = pull
  return { number, title, body, state, draft, head, base, headSha, baseSha, author, mergedAt, labels: [...labels] }
}

/** A digest of everything, for assertions and for the page. */
export function snapshotOf(hub: Hub): GitHubSnapshot {
  return {
    repositories: repositories(hub),
    tokens: [...hub.tokens.values()].map(({ kind, login, permissions, repositories: reached, revoked }) => ({
      kind,
      login,
      permissions,
      repositories: [...reached],
      revoked,
    })),
    events: [...hub.events],
    unknownRequests: [...hub.unknownRequests],
  }
}
