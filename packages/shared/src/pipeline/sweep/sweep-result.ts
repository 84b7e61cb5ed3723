import type { TokenState } from "../../ports/token-probe.ts"
import type { Finding } from "./repair.ts"

/**
 * nothing-to-do: all is well. repaired: all that was found is being mended. waiting: some of it is left for the next sweep.
 * incomplete: a repair failed. cannot-see: Datadog or GitHub did not show what a sweep has to know. dry-run: nothing was done.
 */
export type SweepOutcome = "nothing-to-do" | "repaired" | "waiting" | "incomplete" | "cannot-see" | "dry-run"

export type RepairResult = {
  readonly finding: Finding
  readonly result: "mended" | "not-needed" | "failed" | "left" | "planned"
  /** Null where the result says all. */
  readonly why: string | null
}

export type SweepResult = {
  readonly outcome: SweepOutcome
  /** Null where the sweep could not see. */
  readonly seen: {
    /** How many monitors are looked after. */
    readonly places: number
    /** Lost alerts by environment, 0 included. */
    readonly lost: ReadonlyMap<string, number>
    readonly repairs: readonly RepairResult[]
    /** What is left alone on purpose: in words, with how many. */
    readonly leftAlone: ReadonlyMap<string, number>
    readonly limits: readonly string[]
  } | null
  /** Why it could not see. */
  readonly blindness: string | null
  /** Null where there is no token to look at. */
  readonly token: TokenState | null
  /** Open pull requests of fixes; null where they cannot be counted. */
  readonly openPulls: number | null
  /** Epoch milliseconds of the sweep. */
  readonly at: number
}
