import type { FixOutcome } from "../../fix/fix-outcome.ts"
import { fixMetrics, type Measured } from "../decide/fix-metrics.ts"
import type { ReportSession } from "../report-session.ts"

export type Dating = {
  /** When the try was settled first; epoch milliseconds, UTC. */
  readonly settledAt: number
  /** What an earlier report said of it. */
  readonly told: FixOutcome | null
}

/** Datadog takes no points that are older than an hour. */
const OLDEST_MS = 50 * 60_000
const MINUTE_S = 60

/**
 * Measures a report, dated so that a repeated one counts once. Where it is too late for that date, only an outcome that is
 * news is measured: cost and durations were sent then.
 */
export function emitMetrics({ measure, clock }: ReportSession, measured: Measured, { settledAt, told }: Dating): void {
  const now = clock.now()
  const late = now - settledAt > OLDEST_MS
  if (late && told === measured.state.outcome) return
  const metrics = fixMetrics(late ? { ...measured, tried: null } : measured)
  const at = late ? now : settledAt - ownSecond(measured.state.issueId) * 1000
  measure(metrics.map(metric => ({ ...metric, at })))
}

/** A run may fix several errors, and two that are settled in one second must not be one point. */
function ownSecond(issueId: string): number {
  const start = Number.parseInt(issueId.slice(0, 8), 16)
  return Number.isNaN(start) ? 0 : start % MINUTE_S
}
