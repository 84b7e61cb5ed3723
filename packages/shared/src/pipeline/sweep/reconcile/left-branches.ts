import type { FixRun } from "../../fix/fix-ledger.ts"
import type { StandingFacts } from "./standing-facts.ts"

/** A branch of ended tries without a pull request, and the newest of the tries. */
export type LeftBranch = { readonly branch: string; readonly newest: FixRun }

/** So long after the last try of a branch was settled its run has ended; an attempt that is started later makes it anew. */
const GRACE_MS = 10 * 60_000

/** Branches that fixes left. Of one that no try of ours made, nobody knows whose it is. */
export function leftBranches({
  branches,
  pulls,
  fixes,
  now,
}: Pick<StandingFacts, "branches" | "pulls" | "fixes" | "now">): readonly LeftBranch[] {
  return branches.flatMap(branch => {
    if (pulls.some(pull => pull.branch === branch)) return []
    const tries = fixes.filter(run => run.branch === branch)
    const newest = tries.at(-1)
    const isOver = tries.every(({ settledAt }) => settledAt !== null && now >= settledAt + GRACE_MS)
    return newest === undefined || !isOver ? [] : [{ branch, newest }]
  })
}
