import { expect, test } from "vitest"
import { formatValue } from "./format-value.ts"

test.each([
  [null, "dollar", "no data"],
  [0, null, "0"],
  [12_345.6, null, "12,346"],
  [1.25, null, "1.25"],
  [0.4123, "dollar", "$0.4123"],
  [12.5, "dollar", "$12.50"],
  [0, "dollar", "$0.00"],
  [1.5, "second", "1.5 s"],
  [600, "second", "10 min"],
  [7200, "second", "2 h"],
  [66.66, "percent", "67 %"],
])("%s in %s is %s", (value, unit, text) => {
  expect(formatValue(value, unit)).toBe(text)
})
