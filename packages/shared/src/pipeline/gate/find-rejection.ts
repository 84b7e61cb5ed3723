import type { FixPull } from "../../ports/fix-host.ts"
import { isBranchOf } from "../fix/fix-branch.ts"
import type { GateFacts } from "./gate-facts.ts"

const DAY_MS = 86_400_000

/** A closed pull request speaks against another try for this long; one whose end is unknown speaks now. */
export function isRecent(pull: FixPull, { now, autofix }: Pick<GateFacts, "now" | "autofix">): boolean {
  return pull.closedAt === null || now - pull.closedAt <= autofix.rejectionDays * DAY_MS
}

/**
 * The pull request for the same error, or for the same place, that a person closed unmerged; null where there is none, it
 * is long ago, or it bears the label that allows another try. One that this product closed itself is no rejection.
 */
export function findRejection(facts: GateFacts): FixPull | null {
  const rejected = facts.pulls.find(
    pull =>
      pull.state === "closed" &&
      !pull.merged &&
      isRecent(pull, facts) &&
      !pull.labels.includes(facts.autofix.retryLabel) &&
      concerns(pull, facts) &&
      !closedByUs(pull, facts),
  )
  return rejected ?? null
}

function concerns(pull: FixPull, { record, issueId, place }: GateFacts): boolean {
  if (isBranchOf(pull.branch, issueId)) return true
  return record.runs.some(
    run =>
      (run.pullRequest === pull.number || run.branch === pull.branch) &&
      (run.issueId === issueId || run.place === place),
  )
}

/** By number alone: the branch of an error has another pull request each time. */
function closedByUs(pull: FixPull, { record }: GateFacts): boolean {
  return record.runs.some(run => run.pullRequest === pull.number && run.outcome === "switched-off")
}
