import { expect, test } from "vitest"
import { timeAgo } from "./time-ago.ts"
import { utcTime } from "./utc-time.ts"

const NOW = Date.UTC(2026, 10, 23, 12)

test.each([
  [0, "just now"],
  [59_999, "just now"],
  [-5000, "just now"],
  [60_000, "1 minute ago"],
  [3_599_999, "59 minutes ago"],
  [2 * 3_600_000, "2 hours ago"],
  [86_400_000, "1 day ago"],
  [4000 * 86_400_000, "4,000 days ago"],
])("%i ms before now is %s", (ms, words) => {
  expect(timeAgo(NOW - ms, NOW)).toBe(words)
})

test("times are UTC, to the minute", () => {
  expect(utcTime(NOW + 5 * 60_000 + 59_999)).toBe("2026-11-23 12:05 UTC")
})

test.each([null, 0, Number.NaN, Infinity, 9e15])("%s is no time", at => {
  expect(utcTime(at)).toBe("unknown")
})
