import type { Experiment } from "./run-world.ts"
import type { Scenario } from "./scenario.ts"
import type { Variant } from "./variants.ts"
import { SETTLE_MS } from "./world.ts"

/** Two runs of different repositories at once, with a late index and slow calls, and no faults. */
export function pairOf(scenario: Scenario, variant: Variant): Omit<Experiment, "choose"> {
  return {
    scenario,
    variant,
    runs: 2,
    lagMs: SETTLE_MS - 2000,
    stallMs: SETTLE_MS + 2000,
    restMs: 20_000,
    sameLock: false,
    flickers: () => false,
    faultOf: () => null,
  }
}
