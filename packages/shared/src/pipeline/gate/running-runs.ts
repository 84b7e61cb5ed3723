import { isOtherAttempt } from "../fix/fix-attempt.ts"
import type { FixRun } from "../fix/fix-ledger.ts"
import { longestRunMs } from "../fix/longest-run-ms.ts"
import type { GateFacts } from "./gate-facts.ts"

/** Reservations whose run may still be at work. One that is older died without settling; its money stays counted. */
export function runningRuns({ record, autofix, now, fixId }: GateFacts): readonly FixRun[] {
  const longestMs = longestRunMs(autofix)
  return record.runs.filter(
    run => run.settledAt === null && now - run.reservedAt < longestMs && !isOtherAttempt(run.id, fixId),
  )
}
