import type { FixRun } from "../fix-ledger.ts"

/**
 * USD that a run counts for: what it cost where it is settled, its cost is known and its telemetry arrived, else what it
 * may cost at most. A run that is known to have cost more than that counts for more.
 */
export function counted(run: FixRun): number {
  if (run.settledAt !== null && run.spentUsd !== null && run.telemetry === "arrived") return run.spentUsd
  return Math.max(run.limitUsd, run.spentUsd ?? 0)
}
