import type { ChangedIssue } from "./compare-judgements.ts"
import type { FoundStorm } from "./find-storms.ts"
import type { JudgedIssue } from "./judged-issue.ts"
import type { Summary } from "./sum-up.ts"
import type { StormStep } from "./try-storms.ts"
import type { ThresholdStep } from "./try-thresholds.ts"

/** What one configuration makes of the errors of a window. */
export type Judgement = {
  readonly issues: readonly JudgedIssue[]
  readonly summary: Summary
  readonly budget: {
    /** USD, were every fix to cost all that it may. */
    readonly mostUsd: number
    readonly costliestDayUsd: number
    readonly maxUsdPerDay: number
    readonly maxUsdPerMonth: number
  }
  readonly thresholds: readonly ThresholdStep[]
  /** What the storm breaker would have seen, and with other values. */
  readonly storms: { readonly found: readonly FoundStorm[]; readonly tried: readonly StormStep[] }
}

/** Everything that a backtest found; --json prints it as it is. */
export type BacktestReport = Judgement & {
  readonly schema: 1
  /** Epoch milliseconds, UTC. */
  readonly from: number
  readonly to: number
  readonly asOf: "seen" | "now"
  readonly config: string
  /** Null without --compare. */
  readonly compared:
    | (Pick<Judgement, "summary" | "budget"> & {
        readonly config: string
        readonly changed: readonly ChangedIssue[]
      })
    | null
  /** What is not in the figures, in sentences. */
  readonly limits: readonly string[]
  readonly fromCache: number
  readonly calls: number
  /** Milliseconds of this program's own work, without waiting for vendors. */
  readonly ownMs: number
}
