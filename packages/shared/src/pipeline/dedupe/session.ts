import type { Config } from "../../config/config.ts"
import type { Clock } from "../../ports/clock.ts"
import type { IssueTracker, RemoteLink } from "../../ports/issue-tracker.ts"
import type { Ledger } from "../../ports/ledger.ts"
import type { Log } from "../../ports/log.ts"
import type { AdfDocument } from "../../text/adf.ts"
import type { DedupeOutcome, Match } from "../dedupe.ts"
import type { Dispatch } from "../dispatch.ts"
import type { Issue } from "../enrich.ts"
import type { Holder, LedgerRecord } from "../ledger-record.ts"
import type { Route } from "../route.ts"
import type { Assessment } from "../score.ts"
import type { TicketFacts } from "../ticket.ts"

export type DedupePorts = {
  readonly ledger: Ledger
  readonly tracker: IssueTracker
  readonly clock: Clock
  readonly log: Log
}

/** Something that happened to a ticket and deserves a comment of its own. */
export type TicketEvent =
  | { readonly kind: "new-environment"; readonly environments: readonly string[]; readonly priority: string | null }
  | { readonly kind: "reopened" }
  | { readonly kind: "duplicate-issue"; readonly issueUrl: string }
  | { readonly kind: "adopted" }
  | { readonly kind: "closed-as-duplicate"; readonly of: string }

/** Everything that dedupe writes in words. */
export interface TicketTexts {
  /** `earlier` is the key of the Done ticket that this one follows. */
  ticket(earlier: string | null): { readonly summary: string; readonly description: AdfDocument }
  /** `reason` says why this is a comment of its own and not an update, or is null. */
  occurrence(reason: string | null): AdfDocument
  event(event: TicketEvent): AdfDocument
}

export type DedupeContext = {
  readonly holder: Holder
  readonly dryRun: boolean
  readonly texts: (facts: TicketFacts) => TicketTexts
  readonly browseUrl: (key: string) => string
}

/** A write as the summary lists it. `detail` is data and may hold hostile text. */
export type PlannedWrite = {
  readonly service: "github" | "jira"
  /** Name of the port's method. */
  readonly method: string
  readonly what: string
  readonly detail: unknown
}

/** What the ledger holds, as far as this run knows. `unreadable`: there is a record, but not one that we understand. */
export type Known = { readonly sha: string | null; readonly record: LedgerRecord | null; readonly unreadable: boolean }

/** What one run works with. Only the three marked fields change while it runs. */
export type Session = DedupePorts & {
  readonly config: Config
  readonly issue: Issue
  readonly assessment: Assessment
  readonly route: Route
  readonly dispatch: Dispatch
  readonly holder: Holder
  readonly dryRun: boolean
  readonly texts: TicketTexts
  readonly browseUrl: (key: string) => string
  readonly ref: string
  readonly issueLabel: string
  readonly fingerprintLabel: string
  /** What the ticket is linked to in Datadog. */
  readonly link: RemoteLink
  /** Grows. */
  readonly writes: PlannedWrite[]
  /** Grows. */
  readonly warnings: string[]
  /** Grows: ids of comments of this run by their reason, so that a lost race does not write them twice. */
  readonly posted: Map<string, string>
}

/** What a step led to: the end, or a newer state of the ledger to decide on again. */
export type Step =
  | {
      readonly kind: "done"
      readonly outcome: DedupeOutcome
      readonly reason: string
      readonly match: Match
      readonly ticket: { readonly key: string; readonly id: string } | null
      readonly record: LedgerRecord | null
    }
  | { readonly kind: "again"; readonly known: Known }

/** Why a ticket is opened. */
export type Opening = {
  readonly match: Match
  /** Ticket that was known before and no longer counts. */
  readonly replaces: string | null
  /** The same, where the new ticket continues a Done one and is linked to it. */
  readonly follows: string | null
}

/** A claim that this run has published. `before` is what stood in the ledger before it. */
export type Claim = { readonly sha: string; readonly record: LedgerRecord; readonly before: LedgerRecord | null }
