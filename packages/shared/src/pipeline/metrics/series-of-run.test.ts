import { expect, test } from "vitest"
import { measure } from "./measure.ts"
import { seriesOfRun } from "./series-of-run.ts"

const AT = 1_700_000_000_000
const count = measure("auto_triage.heartbeat", 1, { part: "sweep" })
const gauge = measure("auto_triage.budget.left", 3, { period: "day" })

function points(runs: readonly { readonly runNumber: number; readonly backdated: number }[]): Set<string> {
  const all = runs.flatMap(run => seriesOfRun([count], { repository: "a/b", at: AT, ...run }))
  return new Set(all.map(({ tags, at = 0 }) => JSON.stringify([tags, Math.floor(at / 1000)])))
}

test("counts of runs that end in the same second are points of their own", () => {
  const storm = Array.from({ length: 32 }, (_, n) => ({ runNumber: 1000 + n, backdated: 0 }))
  expect(points(storm).size).toBe(32)
})

test("jobs of one run are told apart by the second", () => {
  expect(points([0, 1000, 59_000].map(backdated => ({ runNumber: 7, backdated }))).size).toBe(3)
})

test("however many runs there are, there are no more than 32 series", () => {
  const all = Array.from({ length: 500 }, (_, runNumber) =>
    seriesOfRun([count], { repository: "a/b", at: AT, runNumber, backdated: 0 }),
  )
  expect(new Set(all.flat().map(({ tags }) => tags.join())).size).toBe(32)
})

test("a gauge is one series with the time of its run, so that the last one counts", () => {
  const [sent] = seriesOfRun([gauge], { repository: "a/b", at: AT, runNumber: 7, backdated: 5000 })
  expect(sent).toMatchObject({ tags: ["period:day", "repository:a/b"], at: AT })
})

test("what says when it was measured keeps that", () => {
  const [sent] = seriesOfRun([{ ...count, at: 5 }], { repository: "a/b", at: AT, runNumber: 7, backdated: 5000 })
  expect(sent?.at).toBe(5)
})
