import type { FixRun } from "../../../fix/fix-ledger.ts"
import type { Repair } from "../../repair.ts"
import type { StandingFacts } from "../standing-facts.ts"

/** The job that writes a report has ended so long after it settled the try. */
const LONGEST_REPORT_MS = 15 * 60_000
/** A report that fails for a day, as where the ticket was deleted, is not asked for again. */
const LONGEST_TRYING_MS = 24 * 60 * 60_000

/**
 * Tries of which the ticket does not tell how they ended: reserved by a run that died, settled without a comment, or told as
 * open where the pull request is not. The report workflow settles and tells each of them, and may do so twice.
 */
export const silentFixes: Repair<StandingFacts> = {
  kind: "silent-fix",
  find: facts =>
    facts.fixes.flatMap(run => {
      const what = silenceOf(run, facts)
      if (what === null) return []
      const { issueId, service, branch, reservedAt: openedAt } = run
      return [
        { kind: "silent-fix", issueId, service: service ?? "", environments: [], openedAt, what, subject: branch },
      ]
    }),
  plan: ({ issueId, subject = "" }) => ({ kind: "start-report", issueId, branch: subject }),
}

function silenceOf(run: FixRun, { now, ended, longestRunMs, told, pulls }: StandingFacts): string | null {
  if (run.outcome === null)
    return ended.has(run.id) || now >= run.reservedAt + longestRunMs ? "a fix was tried and never settled" : null
  if (run.commentId === null) {
    const age = now - (run.settledAt ?? run.reservedAt)
    return age >= LONGEST_REPORT_MS && age < LONGEST_TRYING_MS ? "the end of a fix was never told" : null
  }
  const pull = pulls.find(({ number }) => number === run.pullRequest)
  const says = told.get(run.id)
  if (pull === undefined || says === undefined) return null
  const is = pull.merged ? "merged" : pull.state
  return says === is ? null : `the ticket does not tell that the pull request is ${is}`
}
