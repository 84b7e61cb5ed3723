import type { Config } from "../config/config.ts"
import type { Dispatch } from "./dispatch.ts"
import type { Issue } from "./enrich.ts"
import type { Route } from "./route.ts"
import type { Assessment } from "./score.ts"

/** The closed set of ways in which triage ends well. */
export type TriageOutcome =
  | "triaged" // everything known: go on to dedupe
  | "seen-before" // the ledger knows a ticket and nothing asks for the full story: go on to dedupe
  | "ignored" // a recovery, or an event that is not for us
  | "invalid" // no usable issue id
  | "not-found" // Datadog does not know the issue

/** What actions/triage hands on, as one JSON file. */
export type TriageResult = {
  readonly schema: 1
  readonly outcome: TriageOutcome
  readonly reason: string
  readonly dispatch: Dispatch | null
  /** Null where the outcome needs none. For "seen-before" the facts come from samples and the ledger alone. */
  readonly issue: Issue | null
  readonly assessment: Assessment | null
  readonly route: Route | null
  /** The ledger record as read at the start: sha and text. Dedupe writes after it or finds out that it is stale. */
  readonly record: { readonly sha: string; readonly text: string } | null
  readonly config: Config
  /** repository at which the run works, "owner/name", and the URL of the run. */
  readonly repository: string
  readonly runUrl: string
}
