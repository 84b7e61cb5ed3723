import { expect, test } from "vitest"
import { clipText } from "./clip.ts"

test("a text that fits is only cleaned", () => {
  expect(clipText("a\0b", 10)).toBe("ab")
})

test("a longer one ends with how much was cut, and stays within the limit", () => {
  const clipped = clipText("x".repeat(5000), 100)
  expect(clipped).toMatch(/^x+ … \(4,9\d\d characters cut\)$/)
  expect(clipped.length).toBeLessThanOrEqual(100)
})

test("a text that was cut before tells the sum of what is gone", () => {
  const once = clipText("x".repeat(1_000_000), 2000)
  const twice = clipText(once, 400)
  const kept = twice.replace(/ … .*$/, "").length
  expect(twice).toContain(`(${(1_000_000 - kept).toLocaleString("en")} characters cut)`)
  expect(clipText(twice, 400)).toBe(twice)
})
