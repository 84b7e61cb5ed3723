import { expect, test } from "vitest"
import { spreadOf } from "./spread-of.ts"

test("each figure is a value that was measured, whatever the order", () => {
  const values = Array.from({ length: 20 }, (_, index) => 20 - index)
  expect(spreadOf(values)).toEqual({ least: 1, low: 5, median: 10, high: 15, p95: 19 })
})

test("one value is all of them, and without values there is no number", () => {
  expect(spreadOf([7])).toEqual({ least: 7, low: 7, median: 7, high: 7, p95: 7 })
  expect(spreadOf([]).median).toBeNaN()
})
