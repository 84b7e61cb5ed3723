import { expect, test } from "vitest"
import { BugError, ConfigError, UpstreamError } from "../errors.ts"
import { failureText } from "./failure-text.ts"

const LOST = { service: "jira", request: "GET /x", status: null, ambiguous: false, retryable: true } as const

test("a message for who must act stands alone, and its causes apart from it", () => {
  const error = new ConfigError("a.yml:1: one\na.yml:2: two", { cause: new Error("ApiError") })
  const { lines, causes, nextStep } = failureText(error)
  expect(lines).toEqual(["a.yml:1: one", "a.yml:2: two"])
  expect(causes).toEqual(["Error: ApiError"])
  expect(nextStep).toMatch(/^Once that is changed, re-run this job/)
})

test("a vendor that does not answer may pass by itself", () => {
  expect(failureText(new UpstreamError("Jira did not answer", LOST)).nextStep).toMatch(/may pass by itself/)
})

test.each([
  [new BugError("cannot be"), ["BugError: cannot be"]],
  [new Error(), ["Error"]],
  ["text", ["text"]],
  [undefined, ["something of type undefined was thrown"]],
  [{ message: "x" }, ["something of type object was thrown"]],
])("%o is told as a fault of our own", (thrown, lines) => {
  expect(failureText(thrown)).toMatchObject({ lines, nextStep: expect.stringContaining("fault of auto-triage") })
})

test("no line holds a command of the runner, and a ring of causes ends", () => {
  const error = new Error("x\n::error::y ##[add-mask]z")
  error.cause = error
  const { lines, causes } = failureText(error)
  expect(lines.join()).not.toMatch(/::|##\[/)
  expect(causes).toHaveLength(5)
})
