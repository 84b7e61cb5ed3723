import { isBranchOf } from "../fix/fix-branch.ts"
import type { GateFacts } from "./gate-facts.ts"

const LAG_MS = 3_600_000

/** Number of the open pull request that already fixes the issue, or null. */
export function findOpenPull({ record, pulls, issueId, now }: GateFacts): number | null {
  const own = record.runs.filter(run => run.issueId === issueId)
  const numbers = new Set(own.flatMap(run => run.pullRequest ?? []))
  const open = pulls.find(
    pull => pull.state === "open" && (isBranchOf(pull.branch, issueId) || numbers.has(pull.number)),
  )
  if (open !== undefined) return open.number
  // GitHub's lists may be older than the ledger; a pull request that they do not show for long is no longer there.
  const unlisted = own.find(
    run =>
      run.pullRequest !== null &&
      run.outcome !== "switched-off" &&
      now - (run.settledAt ?? run.reservedAt) < LAG_MS &&
      !pulls.some(pull => pull.number === run.pullRequest),
  )
  return unlisted?.pullRequest ?? null
}
