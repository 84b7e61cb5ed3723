import type { FixOutcome } from "./fix-outcome.ts"

/** One try to fix one error. A try that was reserved counts until it is settled, whatever became of its run. */
export type FixRun = {
  /** Run id and attempt of the run that reserved it, e.g. "1234.1". */
  readonly id: string
  readonly issueId: string
  readonly ticketKey: string
  readonly service: string | null
  readonly place: string
  readonly branch: string
  readonly runUrl: string
  /** Epoch milliseconds, UTC. */
  readonly reservedAt: number
  readonly settledAt: number | null
  /** USD that it may cost at most, and what it cost; null while nobody knows. */
  readonly limitUsd: number
  readonly spentUsd: number | null
  /** Whether Datadog shows the run's own cost and latency. Anything but "arrived" counts at the limit. */
  readonly telemetry: "unknown" | "arrived" | "missing"
  /** Null while it runs. */
  readonly outcome: FixOutcome | null
  readonly pullRequest: number | null
  /** Id of the one comment on the ticket that tells of this try. */
  readonly commentId: string | null
}

/** All tries of the repository that still count, oldest first; one ref holds them, so that a reservation is one compare-and-set. */
export type FixLedgerRecord = { readonly schema: 1; readonly runs: readonly FixRun[] }
