import { expect, test } from "vitest"
import { backOff } from "./back-off.ts"

const NOW = Date.UTC(2026, 10, 23, 12)
const MINUTE = 60_000

test.each([
  [0, 0],
  [1, 0],
  [2, 30],
  [3, 60],
  [4, 120],
  [5, 240],
  [50, 240],
])("after %d tries the next one waits %d minutes", (count, minutes) => {
  const tries = (since: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => NOW - since * MINUTE - index * MINUTE)
  if (minutes > 0) expect(backOff(tries(minutes - 3), NOW)).toContain(`started ${count} times`)
  expect(backOff(tries(minutes), NOW)).toBeNull()
})

test("says when the next try is due", () => {
  expect(backOff([NOW, NOW - MINUTE], NOW)).toContain("2026-11-23 12:30 UTC")
})
