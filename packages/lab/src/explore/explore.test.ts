import { describe, expect, test } from "vitest"
import { enumerateHistories } from "./enumerate.ts"
import { findCounterexample } from "./find-counterexample.ts"
import { pairOf } from "./pair-of.ts"
import { sampleHistories } from "./sample.ts"
import { SCENARIOS } from "./scenario.ts"
import { sweepFaults } from "./sweep-faults.ts"
import { BROKEN, REAL } from "./variants.ts"

const SEEDS = 20_000
const SLOW = 120_000

describe.each(SCENARIOS)("for $name", scenario => {
  test(
    "two runs at once leave one open ticket, in whatever order their calls arrive",
    async () => {
      const { histories, failures } = await enumerateHistories(pairOf(scenario, REAL), {
        maxFailures: 1,
        reduce: false,
      })
      console.log(`${scenario.name}: ${histories} interleavings of two runs`)
      expect(failures).toEqual([])
    },
    SLOW,
  )

  test("a run that dies or loses an answer at any of its calls is made good by the same dispatch", async () => {
    const { histories, failures } = await sweepFaults(scenario, REAL)
    console.log(`${scenario.name}: ${histories} histories with a fault at each call`)
    expect(failures).toEqual([])
  })

  test("leaving out orders that differ in nothing shared finds the same", async () => {
    const { failures } = await enumerateHistories(pairOf(scenario, REAL), { maxFailures: 1, reduce: true })
    expect(failures).toEqual([])
  })
})

test(
  "three runs at once, one of which may die or lose an answer, leave one open ticket and lose no alert",
  async () => {
    const seeds = { from: 1, count: SEEDS, maxFailures: 1 }
    const { histories, faults, failures } = await sampleHistories({ scenarios: SCENARIOS, variant: REAL }, seeds)
    console.log(`seeds 1 to ${histories}: three runs each, faults ${JSON.stringify(faults)}`)
    expect(failures).toEqual([])
    expect(histories).toBe(SEEDS)
  },
  SLOW,
)

test.each(BROKEN)(
  "is caught: $name",
  async variant => {
    const example = await findCounterexample(variant)
    console.log(`${variant.name}: ${example?.violations.join("; ")}\n    ${example?.trace.join("\n    ")}`)
    expect(example).not.toBeNull()
  },
  SLOW,
)
