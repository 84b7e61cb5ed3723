import { expect, test } from "vitest"
import { MAX_FRAMES, parseStack } from "./parse-stack.ts"

const frames = (count: number, name: string): string =>
  Array.from({ length: count }, (_, index) => `\tat com.acme.${name}.m${index}(${name}.java:${index + 1})`).join("\n")

test("the root cause is the last one of a chain", () => {
  const text = `A: a\n${frames(2, "Outer")}\nCaused by: B: b\n${frames(2, "Middle")}\n\t... 1 more\nCaused by: C: c\n${frames(1, "Root")}\n\t... 3 more`
  const stack = parseStack(text, {})
  expect(stack.rootCause).toBe(4)
  expect(stack.frames[4]?.function).toBe("com.acme.Root.m0")
})

test("an error without a cause has none", () => {
  expect(parseStack(`A: a\n${frames(3, "Only")}`, {})).not.toHaveProperty("rootCause")
})

test("the cause that Node prints in brackets is one", () => {
  const text =
    "Error: outer\n    at outer (/app/src/outer.js:1:1) {\n  [cause]: TypeError: inner\n      at inner (/app/src/inner.js:2:2)\n}"
  const stack = parseStack(text, {})
  expect(stack.frames[stack.rootCause ?? -1]?.function).toBe("inner")
})

test("the root cause of a stack that is too long is kept", () => {
  const stack = parseStack(`A: a\n${frames(MAX_FRAMES * 2, "Outer")}\nCaused by: C: c\n${frames(3, "Root")}`, {})
  expect(stack.frames[stack.rootCause ?? -1]?.function).toBe("com.acme.Root.m0")
  expect(stack.frames.length + stack.omitted).toBe(MAX_FRAMES * 2 + 3)
  expect(stack.frames.length).toBeLessThanOrEqual(MAX_FRAMES)
})
