import type { FixOutcome } from "../../fix/fix-outcome.ts"
import type { MoveKey, Objection, PullState, ReportState } from "../report-state.ts"
import { amountOf, listOf, recordOf, textOf, wordOf } from "./untrusted.ts"

const OUTCOMES = [
  "opened",
  "ci-green",
  "ci-red",
  "ci-blocked",
  "refused",
  "gave-up",
  "over-budget",
  "out-of-turns",
  "out-of-time",
  "agent-failed",
  "switched-off",
  "base-moved",
  "held",
  "broken",
] as const satisfies readonly FixOutcome[]
const MOVES = ["opened", "ci-green", "ci-red", "failed"] as const satisfies readonly MoveKey[]

/** The try that a comment's marker belongs to, or null where the comment is none of ours. */
export function markedFix(marker: unknown): string | null {
  const { kind, fixId } = recordOf(marker)
  return kind === "auto-triage.fix" && typeof fixId === "string" ? fixId : null
}

/** The state behind a comment; null where somebody changed it so that it can no longer be read. */
export function readMarker(marker: unknown): ReportState | null {
  const state = recordOf(marker)
  const fixId = markedFix(marker)
  const outcome = wordOf(state["outcome"], OUTCOMES)
  if (fixId === null || outcome === null || state["schema"] !== 1) return null
  return {
    kind: "auto-triage.fix",
    schema: 1,
    fixId,
    issueId: textOf(state["issueId"], 100),
    service: nameOf(state["service"]),
    environment: nameOf(state["environment"]),
    branch: textOf(state["branch"], 300),
    runUrl: textOf(state["runUrl"], 1000),
    outcome,
    why: textOf(state["why"], 1000),
    ...readWork(state),
    cost: readCost(state["cost"]),
    proof: wordOf(state["proof"], ["session", "none"]) ?? "tokens",
    telemetry: readTelemetry(state["telemetry"]),
    pull: readPull(state["pull"]),
    checks: listOf(state["checks"], 100).flatMap(readCheck),
    moved: wordOf(state["moved"], MOVES),
  }
}

function nameOf(value: unknown): string | null {
  return typeof value === "string" ? textOf(value, 200) : null
}

function readWork(state: Readonly<Record<string, unknown>>): Pick<ReportState, "agent" | "verdicts"> {
  const [agent, verdicts] = [recordOf(state["agent"]), recordOf(state["verdicts"])]
  const told = typeof agent["rootCause"] === "string"
  const judged = amountOf(verdicts["passed"]) !== null
  return {
    agent: told
      ? {
          fixed: agent["fixed"] === true,
          rootCause: textOf(agent["rootCause"], 4000),
          fix: textOf(agent["fix"], 4000),
          test: textOf(agent["test"], 1000),
          confidence: wordOf(agent["confidence"], ["low", "medium", "high"]) ?? "low",
        }
      : null,
    verdicts: judged
      ? {
          passed: amountOf(verdicts["passed"]) ?? 0,
          skipped: amountOf(verdicts["skipped"]) ?? 0,
          objections: listOf(verdicts["objections"], 40).flatMap(readObjection),
        }
      : null,
  }
}

function readObjection(value: unknown): Objection[] {
  const { rule, verdict, evidence } = recordOf(value)
  const word = wordOf(verdict, ["warn", "deny"])
  if (word === null) return []
  return [{ rule: textOf(rule, 100), verdict: word, evidence: listOf(evidence, 20).map(line => textOf(line, 400)) }]
}

function readCost(value: unknown): ReportState["cost"] {
  const { spentUsd, countedUsd, limitUsd } = recordOf(value)
  return { spentUsd: amountOf(spentUsd), countedUsd: amountOf(countedUsd) ?? 0, limitUsd: amountOf(limitUsd) ?? 0 }
}

function readTelemetry(value: unknown): ReportState["telemetry"] {
  const telemetry = recordOf(value)
  const { sessions, tokens, usd, requests, latencyMs } = recordOf(telemetry["seen"])
  return {
    state: wordOf(telemetry["state"], ["arrived", "missing"]) ?? "unknown",
    seen:
      typeof telemetry["seen"] === "object" && telemetry["seen"] !== null
        ? {
            sessions: amountOf(sessions),
            tokens: amountOf(tokens),
            usd: amountOf(usd),
            requests: amountOf(requests),
            latencyMs: amountOf(latencyMs),
          }
        : null,
  }
}

function readPull(value: unknown): PullState | null {
  const { number, url, headSha, state } = recordOf(value)
  const count = amountOf(number)
  if (count === null) return null
  return {
    number: count,
    url: textOf(url, 1000),
    headSha: textOf(headSha, 64),
    state: wordOf(state, ["open", "merged", "closed"]) ?? "open",
  }
}

function readCheck(value: unknown): ReportState["checks"] {
  const { name, state, word, url } = recordOf(value)
  const known = wordOf(state, ["passed", "failed", "waiting", "blocked"])
  if (known === null) return []
  const address = typeof url === "string" ? textOf(url, 1000) : null
  return [{ name: textOf(name, 300), state: known, word: textOf(word, 100), url: address }]
}
