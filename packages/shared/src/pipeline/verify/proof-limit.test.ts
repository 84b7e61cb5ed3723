import { expect, test } from "vitest"
import { proofLimit } from "./proof-limit.ts"

test.each([
  ["is ten times what they took with the fix", 6_000, 60_000],
  ["is at least half a minute", 20, 30_000],
  ["is never more than any command may take", 500_000, 900_000],
])("the limit of tests without the fix %s", (_, headMs, limitMs) => {
  expect(proofLimit(headMs, 900_000)).toBe(limitMs)
})

test("the limit of tests without the fix stays below one for commands that is itself below half a minute", () => {
  expect(proofLimit(20, 1_200)).toBe(1_200)
})
