import { expect, test } from "vitest"
import { counted } from "./counted.ts"
import { groupedNumber } from "./grouped-number.ts"

test.each([
  [0, "0 users"],
  [1, "1 user"],
  [999, "999 users"],
  [1000, "1,000 users"],
  [1_234_567, "1,234,567 users"],
])("%i counts as %s", (count, words) => {
  expect(counted(count, "user")).toBe(words)
})

test("a lower bound is said", () => {
  expect(counted(1, "user", true)).toBe("at least 1 user")
})

test.each([0, 12, 123, 1234, 12_345, 123_456, 1_234_567_890, -1234])("%i is grouped as English does", value => {
  expect(groupedNumber(value)).toBe(value.toLocaleString("en"))
})
