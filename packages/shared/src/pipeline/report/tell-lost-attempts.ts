import { readFixLedger } from "../fix/fix-ledger/change-fix-ledger.ts"
import type { FixRun } from "../fix/fix-ledger.ts"
import { isOtherAttempt } from "../fix/fix-attempt.ts"
import type { Brief } from "../fix/brief.ts"
import { markedFix } from "../publish/fix-marker.ts"
import type { ReportSession } from "./report-session.ts"
import { mayBeAtWork } from "./steps/is-at-work.ts"
import { updateTry } from "./update-try.ts"

/**
 * Settles and tells the earlier tries for the error whose runs ended without a word: an earlier attempt of this run, which
 * has ended because this one runs, and whatever is too old to be at work.
 */
export async function tellLostAttempts(session: ReportSession, brief: Brief): Promise<void> {
  const { record } = await readFixLedger(session.store)
  const isLost = (run: FixRun): boolean =>
    run.issueId === brief.issue.id &&
    run.outcome === null &&
    run.id !== brief.fixId &&
    (isOtherAttempt(run.id, brief.fixId) || !mayBeAtWork(session, run))
  for (const run of record.runs.filter(isLost)) {
    const pull = await session.host.findPull(run.branch, brief.base.branch)
    await updateTry(session, { run, pull: pull !== null && markedFix(pull.body) === run.id ? pull : null })
  }
}
