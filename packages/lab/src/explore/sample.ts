import { runWorld, type Experiment, type History } from "./run-world.ts"
import type { Scenario } from "./scenario.ts"
import type { Call, Fault } from "./scheduler.ts"
import type { Variant } from "./variants.ts"
import { SETTLE_MS } from "./world.ts"

export type Sampling = {
  readonly histories: number
  /** Histories in which a call was hit, by fault. */
  readonly faults: Readonly<Record<string, number>>
  readonly failures: readonly (History & { readonly seed: number })[]
}

const FAULTS: readonly Fault[] = ["kill-before", "kill-after", "lose-request", "lose-answer"]
/** More calls than a run makes, so that some histories have no fault at all. */
const CALLS_OF_A_RUN = 16
/** How often in one history the index hides a ticket that it has shown. */
const FLICKERS = 2

/** Runs one history per seed: three runs in a random order with at most one fault, then one dispatch alone. */
export async function sampleHistories(
  target: { readonly scenarios: readonly Scenario[]; readonly variant: Variant },
  seeds: { readonly from: number; readonly count: number; readonly maxFailures: number },
): Promise<Sampling> {
  const failures: (History & { readonly seed: number })[] = []
  const faults: Record<string, number> = {}
  let histories = 0
  for (let seed = seeds.from; seed < seeds.from + seeds.count; seed++) {
    const history = await runWorld(experimentOf(target, seed, faults))
    histories++
    if (history.violations.length > 0) failures.push({ ...history, seed })
    if (failures.length >= seeds.maxFailures) break
  }
  return { histories, faults, failures }
}

function experimentOf(
  { scenarios, variant }: { readonly scenarios: readonly Scenario[]; readonly variant: Variant },
  seed: number,
  faults: Record<string, number>,
): Experiment {
  const random = mulberry32(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const hit = { run: Math.floor(random() * 3), index: Math.floor(random() * CALLS_OF_A_RUN), fault: pick(FAULTS) }
  const scenario = pick(scenarios)
  let hidden = scenario.indexOnly === true ? FLICKERS : 0
  return {
    scenario,
    variant,
    runs: 3,
    lagMs: pick([0, 1500, SETTLE_MS - 2000]),
    stallMs: pick([0, 3000, 12_000]),
    restMs: pick([0, 20_000, 300_000]),
    sameLock: random() < 0.7,
    flickers: () => hidden < FLICKERS && random() < 0.2 && ++hidden > 0,
    faultOf(call: Call) {
      if (call.run !== hit.run || call.index !== hit.index) return null
      faults[hit.fault] = (faults[hit.fault] ?? 0) + 1
      return hit.fault
    },
    choose: options => pick(options),
  }
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
