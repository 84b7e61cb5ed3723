import { expect, test } from "vitest"
import type { Holder } from "../../ledger-record.ts"
import { judgeHolder } from "./judge-holder.ts"

const me: Holder = { repository: "o/r", runId: "2", attempt: 2, lock: "lock", url: "" }
const LEASE = { leaseMs: 1000 }

function judge(holder: Partial<Holder>, now = 999): string {
  return judgeHolder({ at: 0, holder: { ...me, ...holder } }, me, { now, ...LEASE })
}

test.each([
  ["another run of the same repository with the same lock", { runId: "1" }, "dead"],
  ["the same lock in another repository", { runId: "1", repository: "o/other" }, "alive"],
  ["another run with another lock", { runId: "1", lock: "other" }, "alive"],
  ["another run without a lock", { runId: "1", lock: null }, "alive"],
  ["an earlier attempt of this run", { attempt: 1, lock: "other" }, "dead"],
  ["this very attempt, by another job", {}, "alive"],
  ["a later attempt of this run", { attempt: 3 }, "alive"],
] as const)("%s is %3$s", (_who, holder, state) => {
  expect(judge(holder)).toBe(state)
})

test("whoever holds it, a lease that is over is dead", () => {
  expect(judge({ runId: "1", lock: null }, 1000)).toBe("dead")
})

test("runs that hold no lock never prove each other dead", () => {
  const lockless = { ...me, lock: null }
  expect(judgeHolder({ at: 0, holder: { ...lockless, runId: "1" } }, lockless, { now: 1, ...LEASE })).toBe("alive")
})
