import { expect, test } from "vitest"
import { runStorm } from "./run-storm.ts"

test.each([1, 2])("1,000 dispatches with faults over 40 errors end in 40 open tickets: seed %i", async seed => {
  const figures = await runStorm({ dispatches: 1000, issues: 40, faults: 0.08, seed })
  expect(figures.faults).toEqual([])
  expect(figures.open).toBe(40)
  // The proof is worth what befell it.
  expect(Object.keys(figures.hit).length).toBeGreaterThan(15)
  expect(figures.ends.killed).toBeGreaterThan(20)
  expect(figures.sweeps.started).toBeGreaterThan(0)
})

test("the same seed is the same storm", async () => {
  const request = { dispatches: 150, issues: 6, faults: 0.1, seed: 7 }
  expect(await runStorm(request)).toEqual(await runStorm(request))
})

test("a second ticket that nobody merged is found", async () => {
  const figures = await runStorm({ dispatches: 100, issues: 4, faults: 0, seed: 3 }, async world => {
    const { tracker, network } = world
    await network.asProcess("somebody", () =>
      tracker.createIssue({
        fields: {
          project: { key: "PPL" },
          issuetype: { id: "10001" },
          summary: "by hand",
          labels: ["datadog-issue-5707a000-84ee-11f0-87bb-000000000001"],
        },
        properties: [],
      }),
    )
  })
  expect(figures.faults.join()).toMatch(/000000000001 has 2 open tickets/)
})
