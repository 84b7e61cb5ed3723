import { BugError } from "../../../errors.ts"
import { fixMetrics, type Measured } from "../decide/fix-metrics.ts"
import type { ReportSession } from "../report-session.ts"

/** Datadog takes no points that are older than an hour. */
const OLDEST_MS = 50 * 60_000

/** Sends the metrics of a report, dated so that a repeated one counts once. Where that fails, it is a warning. */
export async function emitMetrics(session: ReportSession, measured: Measured, settledAt: number): Promise<void> {
  const { metrics, clock, warnings, log } = session
  if (metrics === null) return
  try {
    const now = clock.now()
    await metrics.send(fixMetrics(measured), now - settledAt > OLDEST_MS ? now : settledAt)
  } catch (error) {
    if (error instanceof BugError || !(error instanceof Error)) throw error
    log.warn("the metrics of the fix could not be sent", { cause: error.message })
    warnings.push(`The metrics of the fix could not be sent: ${error.message}`)
  }
}
