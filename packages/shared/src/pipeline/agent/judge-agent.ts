import type { AgentEnd, AgentReport } from "../fix/fix-result.ts"
import type { AgentResult } from "./read-agent-result.ts"

/** What was seen of one agent run. The exit code plays no part where there is a result: it is 0 after SIGINT too. */
export type AgentRun = {
  readonly result: AgentResult | null
  /** The result's report, read; null where there is none or it is not by the schema. */
  readonly report: AgentReport | null
  readonly code: number | null
  readonly signal: string | null
  readonly timedOut: boolean
  /** The job was cancelled while the agent ran. */
  readonly cancelled: boolean
  /** Which cap the broker refused requests for. */
  readonly capped: "usd" | "tokens" | "requests" | null
  /** Files that the patch changes. */
  readonly changedFiles: number
}

export type Judgement = { readonly end: AgentEnd; readonly why: string }

/** How a run ended, and one sentence on it. Its data is cleaned. */
export function judgeAgent(run: AgentRun): Judgement {
  const { result } = run
  if (run.cancelled) return { end: "killed", why: "The job was cancelled while the agent worked" }
  if (result !== null && result.subtype === "success" && !result.isError) return judgeSuccess(run)
  if (run.timedOut) return { end: "out-of-time", why: "The agent was stopped at its time limit" }
  if (run.capped !== null) return { end: "over-budget", why: CAPPED[run.capped] }
  return result === null ? judgeSilence(run) : judgeFailure(result)
}

const CAPPED = {
  usd: "The run reached its limit of money",
  tokens: "The run reached its limit of tokens",
  requests: "The run reached its limit of requests to the model",
} as const

function judgeSuccess({ result, report, changedFiles }: AgentRun): Judgement {
  if (report === null) {
    const wrong = result?.report !== undefined
    return {
      end: "no-report",
      why: wrong ? "The agent's report is not by the schema" : "The agent ended without its report",
    }
  }
  if (!report.fixed) return { end: "not-fixable", why: "The agent says that it found no fix" }
  if (changedFiles === 0)
    return { end: "no-change", why: "The agent says that it fixed the error, and changed no file" }
  return { end: "patched", why: "The agent left a fix" }
}

function judgeSilence({ code, signal }: AgentRun): Judgement {
  // 128 and the signal's number: what a shell, and a sandbox, says of a process that a signal ended.
  if (signal !== null || code === 137 || code === 143) return { end: "killed", why: "The agent was killed by a signal" }
  return { end: "crashed", why: `The agent ended without a result, with exit code ${code ?? "unknown"}` }
}

function judgeFailure(result: AgentResult): Judgement {
  const said = result.said === "" ? "" : `: ${result.said}`
  switch (result.subtype) {
    case "error_max_turns":
      return { end: "out-of-turns", why: "The agent reached its limit of turns" }
    case "error_max_budget_usd":
      return { end: "over-budget", why: CAPPED.usd }
    case "error_max_structured_output_retries":
      return { end: "no-report", why: "The agent could not write its report by the schema" }
    case "success":
      return judgeApiError(result, said)
    default:
      return result.terminalReason.startsWith("aborted")
        ? { end: "killed", why: "The agent was interrupted by a signal" }
        : { end: "crashed", why: `The agent failed${said}` }
  }
}

// The program says "success" of a run that the model's API ended.
function judgeApiError({ terminalReason, apiStatus }: AgentResult, said: string): Judgement {
  if (terminalReason !== "api_error") return { end: "crashed", why: `The agent failed${said}` }
  const status = apiStatus === null ? "" : ` with status ${apiStatus}`
  const refused = apiStatus !== null && apiStatus >= 400 && apiStatus < 500 && ![408, 409, 429].includes(apiStatus)
  return refused
    ? { end: "model-refused", why: `The model's API refused the request${status}${said}` }
    : { end: "model-unavailable", why: `The model's API did not answer${status}${said}` }
}
