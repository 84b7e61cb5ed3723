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
