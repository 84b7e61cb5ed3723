import { fixAttempt } from "../fix/fix-attempt.ts"
import { readFixLedger } from "../fix/fix-ledger/change-fix-ledger.ts"
import { markedFix } from "../publish/fix-marker.ts"
import type { Silence, Spoken } from "./later-report.ts"
import type { ReportSession } from "./report-session.ts"
import { updateTry } from "./update-try.ts"

export type BrieflessTask = {
  readonly runId: string
  /** A run may fix several errors, and only this one's jobs have ended; null where nobody said which. */
  readonly issueId: string | null
  /** Why there is no brief. It is thrown when all has been told. */
  readonly failure: Error
}

/** The report of a run whose brief did not arrive: the ledger knows what the run reserved, and which ticket waits for word. */
export async function reportWithoutBrief(
  session: ReportSession,
  { runId, issueId, failure }: BrieflessTask,
): Promise<Spoken | Silence> {
  session.failures.push(failure)
  const { record } = await readFixLedger(session.store)
  const own = record.runs.filter(
    run => fixAttempt(run.id).runId === runId && (issueId === null || run.issueId === issueId),
  )
  let last: Spoken | null = null
  for (const run of own.filter(({ outcome, commentId }) => outcome === null || commentId === null)) {
    const pull = await session.host.findPull(run.branch, null)
    const opened = pull !== null && markedFix(pull.body) === run.id ? pull : null
    last = { state: await updateTry(session, { run, pull: opened }), run }
  }
  return last ?? { silent: "the ledger holds no try of this run that waits for word", run: own.at(-1) ?? null }
}
