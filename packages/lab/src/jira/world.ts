import type { Clock } from "@auto-triage/shared/ports/clock"
import type { IndexView } from "./index-view.ts"
import type { Store } from "./store.ts"

/** Limits as Jira has them on top of any quota; off unless set. */
export type RateLimits = {
  /** Requests per second to one method of one endpoint. */
  readonly burst?: number
  /** Writes to one issue within a window. */
  readonly perIssueWrites?: readonly { readonly count: number; readonly windowMs: number }[]
}

/** What a person can set about the site, and the token. */
export type Settings = {
  baseUrl: string
  readonly site: string
  readonly cloudId: string
  readonly email: string
  token: string
  tokenMode: "classic" | "scoped"
  tokenExpired: boolean
  scopes: readonly string[]
  permissions: Set<string>
  /** Labels are accepted and dropped without a word, as on some create screens. */
  losesLabels: boolean
  limits: RateLimits
}

export type UnknownRequest = { readonly method: string; readonly path: string; readonly at: number }

/** Everything a route needs. */
export type World = {
  readonly clock: Clock
  readonly store: Store
  readonly index: IndexView
  readonly settings: Settings
  readonly unknownRequests: UnknownRequest[]
}
