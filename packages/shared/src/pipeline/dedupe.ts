import type { LedgerRecord } from "./ledger-record.ts"
import { handleClaim } from "./dedupe/steps/handle-claim.ts"
import { ledgerBusy } from "./dedupe/record/ledger-busy.ts"
import { openSession } from "./dedupe/open-session.ts"
import { noticeLift } from "./dedupe/storm/notice-lift.ts"
import { openNew } from "./dedupe/storm/open-new.ts"
import { reviewJoined } from "./dedupe/storm/review-joined.ts"
import { readKnown } from "./dedupe/record/read-known.ts"
import { NOT_CREATED } from "./dedupe/record-writes.ts"
import { reviewTicket } from "./dedupe/steps/review-ticket.ts"
import type { DedupeContext, DedupePorts, Known, PlannedWrite, Session, Step } from "./dedupe/session.ts"
import type { TriageResult } from "./triage-result.ts"

/** What this alert is, compared with what is known. */
export type Match =
  | { readonly kind: "new" }
  | { readonly kind: "seen-again"; readonly key: string }
  | { readonly kind: "new-environment"; readonly key: string; readonly environments: readonly string[] }
  | { readonly kind: "regressed"; readonly key: string }
  | { readonly kind: "duplicate-of"; readonly key: string }
  | { readonly kind: "storm"; readonly key: string }

/** The closed set of ways in which dedupe ends well. */
export type DedupeOutcome =
  | "created"
  | "adopted"
  | "seen-again"
  | "new-environment"
  | "reopened"
  | "replaced"
  | "left-alone"
  | "duplicate"
  | "replayed"
  | "storm"
  | "dry-run"
  | "skipped"

/** What actions/dedupe hands on, as one JSON file. */
export type DedupeResult = {
  readonly schema: 1
  readonly outcome: DedupeOutcome
  /** Why, in words. */
  readonly reason: string
  readonly match: Match | null
  /** Null where there is none, as in a dry run that would create it. */
  readonly ticket: { readonly key: string; readonly id: string; readonly url: string } | null
  /** Every write in order; in a dry run those that were not done. */
  readonly writes: readonly PlannedWrite[]
  readonly warnings: readonly string[]
  /** The newest ledger record of the issue as this run knows it. */
  readonly record: LedgerRecord | null
}

// Each further round means that another run was faster in between; this many in a row means that something else is wrong.
const MAX_ROUNDS = 12

/**
 * Makes sure that exactly one open ticket stands for the issue. Everything is decided again from the ledger and Jira, so
 * that the same result may be run twice, late, in parallel, or after a run that died at any call.
 *
 * @throws ConfigError where the ticket cannot be made until someone changes something; UpstreamError where a vendor does
 * not answer. Both leave a state from which the next run goes on.
 */
export async function runDedupe(
  result: TriageResult,
  ports: DedupePorts,
  context: DedupeContext,
): Promise<DedupeResult> {
  const session = openSession(result, ports, context)
  if (session === null) return skipped(result)
  let known = readKnown(result.record)
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const step = await takeStep(session, known)
    if (step.kind === "done") {
      await noticeLift(session)
      return finished(session, step)
    }
    known = step.known
  }
  throw ledgerBusy()
}

function takeStep(session: Session, known: Known): Promise<Step> {
  if (known.unreadable) return handleClaim(session, known)
  switch (known.record?.state) {
    case "claimed":
      return handleClaim(session, known)
    case "ticketed":
      return known.record.storm === undefined ? reviewTicket(session, known) : reviewJoined(session, known)
    default:
      return openNew(session, known, { match: { kind: "new" }, replaces: null, follows: null })
  }
}

function finished(session: Session, step: Extract<Step, { kind: "done" }>): DedupeResult {
  const ticket = step.ticket?.key === NOT_CREATED ? null : step.ticket
  return {
    schema: 1,
    outcome: session.dryRun ? "dry-run" : step.outcome,
    reason: step.reason,
    match: step.match,
    ticket: ticket === null ? null : { key: ticket.key, id: ticket.id, url: session.browseUrl(ticket.key) },
    writes: session.writes,
    warnings: session.warnings,
    record: step.record,
  }
}

function skipped(result: TriageResult): DedupeResult {
  return {
    schema: 1,
    outcome: "skipped",
    reason: result.reason,
    match: null,
    ticket: null,
    writes: [],
    warnings: [],
    record: null,
  }
}
