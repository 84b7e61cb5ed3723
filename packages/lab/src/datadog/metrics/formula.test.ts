import { expect, test } from "vitest"

import { evaluateFormula } from "./formula.ts"

test.each([
  ["a", 6],
  ["a + b * 2", 10],
  ["(a + b) * 2", 16],
  ["-a / b", -3],
  ["a - b - 1", 3],
  ["default_zero(none) + 1", 1],
  ["a + none", null],
  ["a / 0", null],
  ["c", undefined],
  ["a b", undefined],
  ["(a", undefined],
  ["abs(a)", undefined],
  ["", undefined],
  ["(".repeat(10_000), undefined],
])("%.40s is %s", (text, value) => {
  expect(evaluateFormula(text, { a: 6, b: 2, none: null })).toBe(value)
})
