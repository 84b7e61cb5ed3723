import type { Clock } from "@auto-triage/shared/ports/clock"
import type { GitHubHost, WorkflowEvent } from "../../core/github-contract.ts"
import type { App } from "../tokens/app.ts"
import type { Token } from "../tokens/token.ts"
import type { RateLimiter } from "../api/rate-limits.ts"
import type { RepositoryState } from "./repository-state.ts"

export type RunsProvider = Parameters<GitHubHost["serveRuns"]>[0]

/** What happened, without its payload, which is large and would pile up. `at` is epoch ms. */
export type RaisedEvent = Omit<WorkflowEvent, "payload" | "workflow" | "changedFiles"> & {
  readonly at: number
  /** True where nobody was told: a GITHUB_TOKEN was the cause, or Actions are off. */
  readonly suppressed: boolean
}

export type UnknownRequest = { readonly method: string; readonly path: string }

/** What some vendor behaviours are switched to; both answers of each occur in reality. */
export type Behaviours = {
  /** False: GraphQL finds nothing at refs outside refs/heads and refs/tags. */
  customRefsInGraphql: boolean
  /** "now" is the known defect of fine-grained tokens, whose expiry header shows the time of the request. */
  patExpiryHeader: "correct" | "now"
  /** Whether a commit may use git's tree without entries where nobody has stored it. */
  emptyTree: "accepted" | "refused"
  /** Whether organisations let the person who asks create Apps. */
  appCreation: "allowed" | "forbidden"
  /** What GET /app/hook/config answers for an App without a webhook. */
  disabledHook: "empty" | "missing"
}

/** All state of the emulator but the git objects. */
export type Hub = {
  readonly clock: Clock
  readonly directory: string
  readonly behaviours: Behaviours
  readonly repositories: Map<string, RepositoryState>
  readonly tokens: Map<string, Token>
  readonly apps: App[]
  /** Users by lower-case login. */
  readonly users: Map<string, { readonly login: string; readonly id: number }>
  readonly events: RaisedEvent[]
  readonly listeners: ((event: WorkflowEvent) => void)[]
  readonly unknownRequests: UnknownRequest[]
  readonly limits: RateLimiter
  baseUrl: string
  runs: RunsProvider | null
  /** Ids grow over the whole host, as GitHub's do. */
  nextId(): number
}

export function findRepository(hub: Hub, fullName: string): RepositoryState | null {
  return hub.repositories.get(fullName.toLowerCase()) ?? null
}

/** The repository that the lab itself speaks of; an unknown name is a bug of the lab. */
export function requireRepository(hub: Hub, fullName: string): RepositoryState {
  const repository = findRepository(hub, fullName)
  if (repository === null) throw new Error(`the lab's GitHub has no repository ${fullName}`)
  return repository
}

/** The id of a user, who exists from the moment somebody speaks of them. */
export function userId(hub: Hub, login: string): number {
  const known = hub.users.get(login.toLowerCase())
  if (known !== undefined) return known.id
  const id = login === "github-actions[bot]" ? 41898282 : hub.nextId()
  hub.users.set(login.toLowerCase(), { login, id })
  return id
}
