import { enumerateHistories } from "./enumerate.ts"
import type { History } from "./run-world.ts"
import { sampleHistories } from "./sample.ts"
import { SCENARIOS, type Scenario } from "./scenario.ts"
import { sweepFaults } from "./sweep-faults.ts"
import type { Variant } from "./variants.ts"
import { pairOf } from "./pair-of.ts"

export type Counterexample = History & { readonly scenario: string }

const MAX_SEEDS = 4000

/** The shortest history that shows what a variant breaks, or null where none of those tried does. */
export async function findCounterexample(variant: Variant): Promise<Counterexample | null> {
  const found: Counterexample[] = []
  const keep = (scenario: Scenario, failures: readonly History[]): void =>
    void found.push(...failures.map(failure => ({ ...failure, scenario: scenario.name })))
  for (const scenario of SCENARIOS) {
    keep(scenario, (await sweepFaults(scenario, variant)).failures)
    keep(scenario, (await enumerateHistories(pairOf(scenario, variant), { maxFailures: 20, reduce: true })).failures)
  }
  if (found.length === 0)
    for (const scenario of SCENARIOS) {
      const seeds = { from: 1, count: MAX_SEEDS / SCENARIOS.length, maxFailures: 5 }
      keep(scenario, (await sampleHistories({ scenarios: [scenario], variant }, seeds)).failures)
    }
  return found.toSorted((one, other) => weight(one) - weight(other))[0] ?? null
}

/** The shortest first, and a second ticket before anything else that went wrong. */
function weight({ violations, trace }: History): number {
  const secondTicket = violations.some(violation => /^([2-9] open tickets|[2-9] tickets were created)/.test(violation))
  return trace.length + (secondTicket ? 0 : 1000)
}
