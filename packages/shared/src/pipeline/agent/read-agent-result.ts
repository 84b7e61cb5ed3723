import { clipText } from "../../text/clip.ts"
import type { FixResult } from "../fix/fix-result.ts"

/** The last message of the agent's program. Everything in it may be forged by what the agent started. */
export type AgentResult = {
  readonly subtype: string
  readonly isError: boolean
  readonly terminalReason: string
  /** HTTP status of the model's refusal; null where there was none or no answer. */
  readonly apiStatus: number | null
  /** USD at list price; null where it is no usable number. */
  readonly costUsd: number | null
  readonly turns: number | null
  readonly tokens: FixResult["tokens"]
  /** Names of the tools that were refused, each once. */
  readonly denials: readonly string[]
  /** What the program says of its failure, cleaned; empty where it says nothing. */
  readonly said: string
  readonly report: unknown
}

type Fields = Readonly<Record<string, unknown>>

const MOST_DENIALS = 20

/** Finds the result among the JSON lines of `--output-format stream-json`; null where there is none. */
export function readAgentResult(stdout: string): AgentResult | null {
  let end = stdout.length
  while (end > 0) {
    const start = stdout.lastIndexOf("\n", end - 1) + 1
    const fields = parseResult(stdout.slice(start, end))
    if (fields !== null) return toResult(fields)
    end = start - 1
  }
  return null
}

function parseResult(line: string): Fields | null {
  if (!line.includes('"result"')) return null
  try {
    const value: unknown = JSON.parse(line)
    return isFields(value) && value["type"] === "result" ? value : null
  } catch {
    return null
  }
}

function toResult(fields: Fields): AgentResult {
  const errors = list(fields["errors"]).filter(error => typeof error === "string")
  const said = errors.length > 0 ? errors.join("; ") : text(fields["result"])
  return {
    subtype: text(fields["subtype"]),
    isError: fields["is_error"] !== false,
    terminalReason: text(fields["terminal_reason"]),
    apiStatus: count(fields["api_error_status"]),
    costUsd: count(fields["total_cost_usd"]),
    turns: count(fields["num_turns"]),
    tokens: sumTokens(fields["modelUsage"]),
    denials: denialsOf(list(fields["permission_denials"])),
    said: clipText(said.slice(0, 4_000), 300),
    report: fields["structured_output"],
  }
}

// By model, because the sum of all, `usage`, is zero where the money ran out.
function sumTokens(usage: unknown): FixResult["tokens"] {
  const models = isFields(usage) ? Object.values(usage).filter(isFields) : []
  const sum = (name: string): number => models.reduce((total, model) => total + (count(model[name]) ?? 0), 0)
  return {
    input: sum("inputTokens"),
    output: sum("outputTokens"),
    cacheRead: sum("cacheReadInputTokens"),
    cacheWrite: sum("cacheCreationInputTokens"),
  }
}

function denialsOf(denials: readonly unknown[]): string[] {
  const names = denials.map(denial => clipText(text(isFields(denial) ? denial["tool_name"] : "").slice(0, 200), 60))
  return [...new Set(names)].filter(name => name !== "").slice(0, MOST_DENIALS)
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function text(value: unknown): string {
  return typeof value === "string" ? value : ""
}

function count(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null
}
