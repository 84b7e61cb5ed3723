import { runWorld, type History } from "./run-world.ts"
import type { Scenario } from "./scenario.ts"
import type { Fault } from "./scheduler.ts"
import type { Variant } from "./variants.ts"
import { SETTLE_MS } from "./world.ts"

const FAULTS: readonly Fault[] = ["kill-before", "kill-after", "lose-request", "lose-answer"]

/** One run, with each fault at each of its calls in turn, and then the same dispatch again; until no call is left. */
export async function sweepFaults(
  scenario: Scenario,
  variant: Variant,
): Promise<{ readonly histories: number; readonly failures: readonly History[] }> {
  const failures: History[] = []
  let histories = 0
  for (let index = 0, hit = true; hit; index++) {
    hit = false
    for (const fault of FAULTS)
      for (const restMs of [0, 300_000]) {
        const history = await runWorld({
          scenario,
          variant,
          runs: 1,
          lagMs: SETTLE_MS - 2000,
          stallMs: 0,
          restMs,
          sameLock: true,
          flickers: () => false,
          choose: options => options[0] ?? null,
          faultOf(call) {
            if (call.run !== 0 || call.index !== index) return null
            hit = true
            return fault
          },
        })
        histories++
        if (history.violations.length > 0) failures.push(history)
      }
  }
  return { histories, failures }
}
