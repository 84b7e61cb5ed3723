import type { WorkflowEvent } from "../../core/github-contract.ts"
import { findRepository, type Hub } from "../state/hub.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import type { Token, TokenKind } from "../tokens/token.ts"
import { organizationView, repositoryView } from "../views/repository.ts"
import { nodeId } from "../views/urls.ts"
import { userView } from "../views/user.ts"

const causes: Readonly<Record<TokenKind, WorkflowEvent["cause"]>> = {
  pat: "user",
  installation: "app",
  job: "github-token",
}

// Dispatches are exempt from GitHub's guard against recursion; pull requests by a bot get runs that wait for approval,
// and whether one of those starts is the runner's decision.
const passOn = new Set(["repository_dispatch", "workflow_dispatch", "pull_request"])

export type Happening = {
  readonly name: string
  readonly ref: string
  readonly sha: string
  /** What is peculiar to this event; repository, sender and organization are added. */
  readonly payload: Record<string, unknown>
  readonly workflow?: string
  readonly changedFiles?: readonly string[]
}

/** Who acts: all that an event tells of a token. */
export type Author = Pick<Token, "login" | "kind" | "installationId">

/** The event of something that the holder of `token` did in a repository. */
export function describeEvent(
  hub: Hub,
  by: { readonly repository: RepositoryState; readonly token: Author },
  happening: Happening,
): WorkflowEvent {
  const { repository, token } = by
  const { installationId } = token
  const installation =
    installationId === null
      ? {}
      : { installation: { id: installationId, node_id: nodeId("Installation", installationId) } }
  return {
    name: happening.name,
    repository: repository.fullName,
    ref: happening.ref,
    sha: happening.sha,
    actor: token.login,
    cause: causes[token.kind],
    payload: {
      ...happening.payload,
      repository: repositoryView(hub, repository),
      organization: organizationView(hub, repository),
      sender: userView(hub, token.login),
      ...installation,
    },
    ...(happening.workflow === undefined ? {} : { workflow: happening.workflow }),
    ...(happening.changedFiles === undefined ? {} : { changedFiles: happening.changedFiles }),
  }
}

/** Records an event and hands it to whoever runs workflows, unless GitHub would start nothing for it. */
export function raise(hub: Hub, event: WorkflowEvent): void {
  const where = findRepository(hub, event.repository)
  const isOff = where?.actions.enabled === false || where?.archived === true
  const suppressed = isOff || (event.cause === "github-token" && !passOn.has(event.name))
  const { name, repository, ref, sha, actor, cause } = event
  hub.events.push({ at: hub.clock.now(), suppressed, name, repository, ref, sha, actor, cause })
  if (suppressed) return
  for (const listener of hub.listeners) listener(event)
}
