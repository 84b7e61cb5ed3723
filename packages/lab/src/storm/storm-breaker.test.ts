import { expect, test } from "vitest"
import { runStorm } from "./run-storm.ts"

test.each([1, 2])(
  "with the breaker, each service has one umbrella for all errors after the third: seed %i",
  async seed => {
    const breaker = { issues: 3, windowMs: 86_400_000 }
    const figures = await runStorm({ dispatches: 400, issues: 40, faults: 0.06, seed, breaker })
    expect(figures.faults).toEqual([])
    expect(figures.umbrellas).toBe(5)
    // A ledger that cannot be asked lets an error pass with a ticket of its own.
    expect(figures.sheltered).toBeGreaterThan(15)
    expect(figures.sheltered).toBeLessThanOrEqual(25)
  },
)

test("without faults exactly those after the threshold share the umbrella", async () => {
  const breaker = { issues: 3, windowMs: 86_400_000 }
  const figures = await runStorm({ dispatches: 80, issues: 40, faults: 0, seed: 3, breaker })
  expect(figures).toMatchObject({ faults: [], umbrellas: 5, sheltered: 25, open: 20, closed: 0 })
})
