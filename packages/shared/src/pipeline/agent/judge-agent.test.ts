import { describe, expect, it } from "vitest"
import type { AgentEnd } from "../fix/fix-result.ts"
import { type AgentRun, judgeAgent } from "./judge-agent.ts"
import { readAgentReport } from "./read-agent-report.ts"
import { readAgentResult } from "./read-agent-result.ts"

const REPORT = { fixed: true, rootCause: "cause", fix: "fix", test: "a.test.ts", confidence: "high" }

/** The last line of the agent's program, with what a case differs in. */
function resultOf(change: object): string {
  return JSON.stringify({
    duration_api_ms: 553,
    session_id: "aa899127-c6d2-4b28-9f78-80b45081b57d",
    total_cost_usd: 0.05776,
    usage: { input_tokens: 0, output_tokens: 0 },
    modelUsage: {
      "claude-opus-5-5": {
        inputTokens: 1_380,
        outputTokens: 330,
        cacheReadInputTokens: 28_200,
        cacheCreationInputTokens: 8_000,
        costUSD: 0.05776,
      },
      "claude-sonnet-5-5": { inputTokens: 20, outputTokens: 5, cacheReadInputTokens: 0, cacheCreationInputTokens: 0 },
    },
    permission_denials: [],
    terminal_reason: "completed",
    is_error: false,
    num_turns: 4,
    subtype: "success",
    api_error_status: null,
    result: "text",
    structured_output: REPORT,
    type: "result",
    ...change,
  })
}

function runOf(stdout: string, change: Partial<AgentRun> = {}): AgentRun {
  const result = readAgentResult(stdout)
  return {
    result,
    report: readAgentReport(result?.report),
    code: 0,
    signal: null,
    timedOut: false,
    cancelled: false,
    capped: null,
    changedFiles: 1,
    ...change,
  }
}

const apiError = (status: number | null, result: string): object => ({
  is_error: true,
  terminal_reason: "api_error",
  api_error_status: status,
  result,
  structured_output: undefined,
})
const failed = (subtype: string, terminal: string, error: string): object => ({
  subtype,
  is_error: true,
  terminal_reason: terminal,
  result: undefined,
  structured_output: undefined,
  errors: [error],
})
const interrupted = failed("error_during_execution", "aborted_streaming", "[ede_diagnostic] result_type=user")

describe("the end of an agent run", () => {
  it.each<[string, object | null, Partial<AgentRun>, AgentEnd]>([
    ["a report and a change", {}, {}, "patched"],
    ["a report and a change, with an exit code", {}, { code: 1 }, "patched"],
    ["a report and a change, at the last cent", {}, { capped: "usd" }, "patched"],
    ["a report without a change", {}, { changedFiles: 0 }, "no-change"],
    ["a report of no fix, with a change", { structured_output: { ...REPORT, fixed: false } }, {}, "not-fixable"],
    ["no report", { structured_output: undefined }, {}, "no-report"],
    ["a report of another shape", { structured_output: { fixed: true } }, {}, "no-report"],
    [
      "refused tools and no report",
      { structured_output: undefined, permission_denials: [{ tool_name: "Edit" }] },
      {},
      "no-report",
    ],
    [
      "too many turns",
      failed("error_max_turns", "max_turns", "Reached maximum number of turns (2)"),
      { code: 1 },
      "out-of-turns",
    ],
    [
      "no money",
      failed("error_max_budget_usd", "budget_exhausted", "Reached maximum budget ($0.02)"),
      { code: 1 },
      "over-budget",
    ],
    [
      "no money, by the broker",
      apiError(402, "The run has reached its limit of usd"),
      { capped: "usd" },
      "over-budget",
    ],
    ["no tokens, by the broker", apiError(402, "limit"), { capped: "tokens" }, "over-budget"],
    ["no requests, by the broker", apiError(402, "limit"), { capped: "requests" }, "over-budget"],
    [
      "a report that is wrong five times",
      failed("error_max_structured_output_retries", "structured_output_retry_exhausted", "x"),
      {},
      "no-report",
    ],
    ["a bad request", apiError(400, "API Error: 400"), { code: 1 }, "model-refused"],
    ["a refused key", apiError(401, "Invalid API key"), { code: 1 }, "model-refused"],
    ["no credit", apiError(400, "Credit balance is too low"), { code: 1 }, "model-refused"],
    ["a forbidden model", apiError(403, "forbidden"), { code: 1 }, "model-refused"],
    ["an unknown model", apiError(404, "not found"), { code: 1 }, "model-refused"],
    ["too many requests", apiError(429, "slow down"), { code: 1 }, "model-unavailable"],
    ["a timeout of the API", apiError(408, "timeout"), { code: 1 }, "model-unavailable"],
    ["an overloaded API", apiError(529, "overloaded"), { code: 1 }, "model-unavailable"],
    ["a dropped stream", apiError(null, "Connection dropped (ECONNRESET)"), { code: 1 }, "model-unavailable"],
    ["SIGINT at the time limit, with exit code 0", interrupted, { timedOut: true }, "out-of-time"],
    ["SIGKILL at the time limit", null, { timedOut: true, code: 137 }, "out-of-time"],
    ["a report that came just in time", {}, { timedOut: true }, "patched"],
    ["SIGINT of a stranger", interrupted, {}, "killed"],
    ["SIGTERM of a stranger", null, { code: 143 }, "killed"],
    ["SIGKILL of a stranger", null, { code: null, signal: "SIGKILL" }, "killed"],
    ["a cancelled job", interrupted, { cancelled: true }, "killed"],
    ["a cancelled job, after the report", {}, { cancelled: true }, "killed"],
    ["no result", null, { code: 1 }, "crashed"],
    ["no result and no exit code", null, { code: null }, "crashed"],
    ["an unknown subtype", failed("error_of_tomorrow", "x", "y"), { code: 1 }, "crashed"],
    ["an error without a reason", { is_error: true, structured_output: undefined }, {}, "crashed"],
    [
      "an error that says nothing of it",
      { is_error: undefined, structured_output: undefined, result: undefined },
      {},
      "crashed",
    ],
  ])("is right for %s", (_, change, seen, end) => {
    const judged = judgeAgent(runOf(change === null ? "" : resultOf(change), seen))
    expect(judged.end).toBe(end)
    expect(judged.why).not.toBe("")
  })

  it("tells what the API said, in one line and cleaned", () => {
    const said = apiError(403, "no\n::error::way\u202e")
    expect(judgeAgent(runOf(resultOf(said))).why).toBe(
      "The model's API refused the request with status 403: no ::error::way",
    )
  })
})

describe("the result", () => {
  it("is the last of the lines, whatever stands around it", () => {
    const other = JSON.stringify({ type: "assistant", message: { content: [{ text: '"result"' }] } })
    const stdout = [
      resultOf({ num_turns: 1 }),
      other,
      resultOf({ num_turns: 2 }),
      '{"type":"result',
      "warning",
      "",
    ].join("\n")
    expect(readAgentResult(stdout)?.turns).toBe(2)
  })

  it("sums the tokens of all models, which the program's own sum does not do", () => {
    expect(readAgentResult(resultOf({}))?.tokens).toEqual({
      input: 1_400,
      output: 335,
      cacheRead: 28_200,
      cacheWrite: 8_000,
    })
  })

  it("names each refused tool once", () => {
    const denials = ["Bash", "Edit", "Bash"].map(name => ({ tool_name: name, tool_input: { command: "secret" } }))
    expect(readAgentResult(resultOf({ permission_denials: denials }))?.denials).toEqual(["Bash", "Edit"])
  })

  it.each([
    { total_cost_usd: -5 },
    { total_cost_usd: Number.MAX_VALUE * 10 },
    { total_cost_usd: "0" },
    { total_cost_usd: null, num_turns: "many", permission_denials: "x", modelUsage: [1], errors: {} },
  ])("takes no number that is none: %j", change => {
    expect(readAgentResult(resultOf(change))?.costUsd).toBeNull()
  })

  it.each(["", "\n\n", "[]", '"result"', '{"type":"result"', "x".repeat(1_000_000)])("is not in %s", stdout => {
    expect(readAgentResult(stdout)).toBeNull()
  })
})

describe("the report", () => {
  it.each([
    null,
    "x",
    {},
    { ...REPORT, fixed: "true" },
    { ...REPORT, confidence: "sure" },
    { ...REPORT, rootCause: 1 },
    [],
  ])("is not %j", value => {
    expect(readAgentReport(value)).toBeNull()
  })

  it("is redacted, cleaned and cut", () => {
    const report = readAgentReport({
      ...REPORT,
      rootCause: `ada@example.com saw\u202e it\n${"long ".repeat(3_000)}`,
      test: "a\nb\u200b.ts",
    })
    expect(report?.rootCause).toMatch(/^\[redacted:email\] saw it\nlong /)
    expect(report?.rootCause.length).toBeLessThanOrEqual(4_000)
    expect(report?.test).toBe("a b.ts")
  })
})
