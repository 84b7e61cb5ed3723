import { runsIn, spentIn } from "../fix/fix-ledger/spent-in.ts"
import { utcDay, utcMonth } from "../fix/fix-ledger/utc-window.ts"
import type { GateFacts } from "./gate-facts.ts"
import { runningRuns } from "./running-runs.ts"

/** How much of each cap and budget is taken; money in USD. */
export type RoomLeft = {
  /** Open pull requests, and runs that may open another. */
  readonly open: number
  readonly running: number
  readonly today: number
  readonly dayUsd: number
  readonly monthUsd: number
}

/** What is taken, by the ledger or by Datadog, whichever says more. */
export function roomLeft(facts: GateFacts): RoomLeft {
  const { record, pulls, datadog, now } = facts
  const day = utcDay(now)
  const running = runningRuns(facts)
  const open = [...pulls.filter(pull => pull.state === "open"), ...running].map(({ branch }) => branch)
  const seen = datadog.kind === "known" ? datadog : { dayUsd: 0, monthUsd: 0 }
  return {
    open: new Set(open).size,
    running: running.length,
    today: runsIn(record, day).length,
    dayUsd: Math.max(spentIn(record, day), seen.dayUsd),
    monthUsd: Math.max(spentIn(record, utcMonth(now)), seen.monthUsd),
  }
}
