import type { FixPull } from "../../ports/fix-host.ts"
import { readFixLedger } from "../fix/fix-ledger/change-fix-ledger.ts"
import type { FixRun } from "../fix/fix-ledger.ts"
import { markedFix } from "../publish/fix-marker.ts"
import type { ReportSession } from "./report-session.ts"
import type { ReportState } from "./report-state.ts"
import { currentTicket } from "./steps/current-ticket.ts"
import { findOnTicket } from "./steps/find-on-ticket.ts"
import { isAtWork } from "./steps/is-at-work.ts"
import { updateTry } from "./update-try.ts"

export type LaterTask = {
  readonly branch: string
  /** The commit whose checks have finished; null where somebody asks by hand. */
  readonly headSha: string | null
}

/** A report that found nothing to say, and why. */
export type Silence = { readonly silent: string; readonly run: FixRun | null }
export type Spoken = { readonly state: ReportState; readonly run: FixRun }

/**
 * The report when checks have finished, or when somebody asks: on the try that opened the branch's pull request, and on
 * those of the branch whose runs ended without a word. What the branch holds is not looked at.
 */
export async function laterReport(session: ReportSession, { branch, headSha }: LaterTask): Promise<Spoken | Silence> {
  const { record } = await readFixLedger(session.store)
  const tries = record.runs.filter(run => run.branch === branch)
  if (tries.length === 0) return { silent: "no try of ours has this branch", run: null }
  const pull = await session.host.findPull(branch, null)
  const own = pull === null ? null : ownerOf(pull, tries)
  const ended = await tellLost(
    session,
    tries.filter(run => run !== own && (run.outcome === null || run.commentId === null)),
  )
  if (pull === null) return ended ?? { silent: "the branch has no pull request", run: tries.at(-1) ?? null }
  if (own === null) return ended ?? { silent: "the pull request is of no try that the ledger holds", run: null }
  return reportOn(session, { run: own, pull, headSha })
}

/** The try that a pull request is of: by the ledger, or by the mark in its text where no report wrote that down. */
function ownerOf(pull: FixPull, tries: readonly FixRun[]): FixRun | null {
  const marked = markedFix(pull.body)
  const recorded = tries.findLast(run => run.pullRequest === pull.number)
  return recorded ?? tries.find(run => run.id === marked) ?? null
}

/** Tells of the tries whose runs ended without a report. Null where there are none. */
async function tellLost(session: ReportSession, tries: readonly FixRun[]): Promise<Spoken | null> {
  let last: Spoken | null = null
  for (const run of tries) {
    if (await isAtWork(session, run)) continue
    last = { state: await updateTry(session, { run, pull: null }), run }
  }
  return last
}

type Asked = { readonly run: FixRun; readonly pull: FixPull; readonly headSha: string | null }

async function reportOn(session: ReportSession, { run: tried, pull, headSha }: Asked): Promise<Spoken | Silence> {
  if (headSha !== null && headSha !== pull.headSha)
    return { silent: "the checks are those of a commit that is no longer the head of the pull request", run: tried }
  const run = { ...tried, ticketKey: await currentTicket(session, tried) }
  const sought = await findOnTicket(session, run.ticketKey, { fixId: run.id, commentId: run.commentId })
  const found = sought === "gone" ? null : sought
  const unreported = run.outcome === null || run.pullRequest === null || found === null
  if (unreported && (await isAtWork(session, run)))
    return {
      silent:
        run.outcome === null
          ? "the run of the fix has not reported yet, and will look at these checks itself"
          : "the run of the fix is still writing its report",
      run,
    }
  return { state: await updateTry(session, { run, pull, found }), run }
}
