import { expect, test } from "vitest"
import { backOff } from "./back-off.ts"

const NOW = Date.UTC(2026, 10, 23, 12)
const MINUTE = 60_000

const tries = (count: number, minutes: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => NOW - (minutes + index) * MINUTE)

test.each([0, 1])("after %d tries the next one waits for nothing but a sweep", count => {
  expect(backOff(tries(count, 0), NOW)).toBeNull()
})

test.each([
  [2, 30],
  [3, 60],
  [4, 120],
  [5, 240],
  [50, 240],
])("after %d tries the next one waits %d minutes", (count, minutes) => {
  expect(backOff(tries(count, minutes - 3), NOW)).toContain(`started ${count} times`)
  expect(backOff(tries(count, minutes), NOW)).toBeNull()
})

test("says when the next try is due", () => {
  expect(backOff([NOW, NOW - MINUTE], NOW)).toContain("2026-11-23 12:30 UTC")
})
