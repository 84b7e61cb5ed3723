import type { FixResult } from "../../fix/fix-result.ts"

export type SpendFacts = {
  /** Null where the fix job left none. */
  readonly fix: Pick<FixResult, "costUsd" | "brokerUsd"> | null
  /** USD by Datadog; null where it does not show the run. */
  readonly datadogUsd: number | null
  /** What an earlier report recorded. */
  readonly recordedUsd: number | null
  readonly limitUsd: number
}

/** The run's result and the broker price the same tokens; more than a cent between them is more than rounding. */
const ROUNDING_USD = 0.01

/**
 * USD that a run is known to have cost, or null where nobody knows: its own result, or whichever of the other figures is
 * higher. Nothing lowers what was once recorded, because a job that ran again has spent again.
 */
export function knownSpend({ fix, datadogUsd, recordedUsd, limitUsd }: SpendFacts): number | null {
  const own = fix === null ? recordedUsd : fix.costUsd
  const others = Math.max(recordedUsd ?? 0, datadogUsd ?? 0)
  // Where nobody knows, the limit counts; that it was more than that is knowledge all the same.
  if (own === null) return others > limitUsd ? others : null
  const broker = fix?.brokerUsd ?? 0
  return Math.max(own, others, broker > own + ROUNDING_USD ? broker : 0)
}
