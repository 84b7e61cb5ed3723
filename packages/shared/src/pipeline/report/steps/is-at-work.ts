import { UpstreamError } from "../../../errors.ts"
import { fixAttempt } from "../../fix/fix-attempt.ts"
import type { FixRun } from "../../fix/fix-ledger.ts"
import { longestRunMs } from "../../fix/longest-run-ms.ts"
import type { ReportSession } from "../report-session.ts"

/** The job of the first report ends before; whoever settled a try this long ago no longer writes its comment. */
const LONGEST_REPORT_MS = 15 * 60_000

/** Whether the run of a try may still report by itself: by GitHub's word, or by the time where it has none. */
export async function isAtWork(session: ReportSession, run: FixRun): Promise<boolean> {
  const ended = await hasEnded(session, run)
  return ended === null ? mayBeAtWork(session, run) : !ended
}

/** The same by the time alone. */
export function mayBeAtWork({ clock, context }: ReportSession, { settledAt, reservedAt }: FixRun): boolean {
  const { autofix } = context.config
  const until = settledAt === null ? reservedAt + longestRunMs(autofix) : settledAt + LONGEST_REPORT_MS
  return clock.now() < until
}

async function hasEnded({ runs, log }: ReportSession, run: FixRun): Promise<boolean | null> {
  try {
    return await runs.hasEnded(fixAttempt(run.id).runId)
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error
    log.warn("GitHub did not say whether the run of the fix has ended", { cause: error.message })
    return null
  }
}
