import type { FixRun } from "../fix-ledger.ts"

const DAY_MS = 86_400_000
/** Longer than two months, so that no run leaves while a budget could ask for it. */
const KEPT_DAYS = 62

export type Keeping = {
  /** Epoch milliseconds, UTC. */
  readonly now: number
  readonly rejectionDays: number
  /** Numbers of the pull requests that are open, or speak against another try. */
  readonly remembered: ReadonlySet<number>
}

/** The runs that can still count: for a budget by their date, for the memory of rejections by their pull request. */
export function prune(runs: readonly FixRun[], { now, rejectionDays, remembered }: Keeping): readonly FixRun[] {
  return runs.filter(run => {
    const days = (now - run.reservedAt) / DAY_MS
    if (days <= KEPT_DAYS) return true
    return run.pullRequest !== null && (days <= rejectionDays || remembered.has(run.pullRequest))
  })
}
