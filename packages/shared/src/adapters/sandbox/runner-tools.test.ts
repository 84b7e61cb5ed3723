import { expect, test } from "vitest"
import { runnerTools } from "./runner-tools.ts"

test("programs that are there have a version, and others none", () => {
  expect(runnerTools.version("node")).toMatch(/^\d+\.\d+/)
  expect(runnerTools.version("git")).toMatch(/^\d+\.\d+/)
  expect(runnerTools.version("no-such-program")).toBeNull()
})

test("the sandbox is told to work, or why it does not", () => {
  const { unusable } = runnerTools.sandbox()
  expect(unusable === null || unusable.length > 0).toBe(true)
})
