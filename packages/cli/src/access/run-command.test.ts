import { ConfigError, UpstreamError } from "@auto-triage/shared/errors"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { runCommand } from "./run-command.ts"

let before: typeof process.exitCode
const written: string[] = []

beforeEach(() => {
  before = process.exitCode
  written.length = 0
  vi.spyOn(process.stderr, "write").mockImplementation(text => written.push(String(text)) > 0)
})
afterEach(() => {
  process.exitCode = before
  vi.restoreAllMocks()
})

const upstream = new UpstreamError("Jira answered 503", {
  service: "jira",
  request: "GET /x",
  status: 503,
  retryable: true,
  ambiguous: false,
})

test.each([
  [new ConfigError("name a file"), 2, /^name a file\n$/],
  [new ConfigError("GitHub says \u001b[31mno\u202e\nuse another"), 2, /^GitHub says no\nuse another\n$/],
  [upstream, 1, /^Jira answered 503\n$/],
  [new TypeError("x is undefined"), 3, /^TypeError: x is undefined\n\s+at /],
  ["a text", 3, /^a text\n$/],
])("%s ends with %i", async (error, status, words) => {
  await runCommand(
    async () => {
      throw error
    },
    { upstream: 1 },
  )
  expect(process.exitCode).toBe(status)
  expect(written.join("")).toMatch(words)
})
