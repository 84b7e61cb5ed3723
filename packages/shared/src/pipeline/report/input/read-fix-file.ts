import type { AgentEnd, AgentReport, FixResult } from "../../fix/fix-result.ts"
import { amountOf, jsonOf, listOf, recordOf, textOf, wordOf } from "./untrusted.ts"

export const AGENT_ENDS = [
  "patched",
  "no-change",
  "not-fixable",
  "no-report",
  "out-of-turns",
  "over-budget",
  "out-of-time",
  "model-refused",
  "model-unavailable",
  "killed",
  "crashed",
] as const satisfies readonly AgentEnd[]

/** A file that a job handed on: it was not there, it is not what that job writes, or it could be read. */
export type FileReading<Value> =
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "read"; readonly value: Value }

/** fix.json, with every text cut and every number looked at. Null: there is no such file. */
export function readFixFile(text: string | null): FileReading<FixResult> {
  if (text === null) return { kind: "missing" }
  const file = recordOf(jsonOf(text))
  const end = wordOf(file["end"], AGENT_ENDS)
  if (file["schema"] !== 1 || end === null || typeof file["fixId"] !== "string") return { kind: "unreadable" }
  return {
    kind: "read",
    value: {
      schema: 1,
      fixId: textOf(file["fixId"], 100),
      end,
      why: textOf(file["why"], 2000),
      report: readReport(file["report"]),
      patch: readPatch(file["patch"]),
      ...readAmounts(file),
      model: textOf(file["model"], 100),
      sessionId: textOf(file["sessionId"], 100),
      denials: listOf(file["denials"], 50).map(name => textOf(name, 100)),
      sandbox: file["sandbox"] === "bubblewrap" ? "bubblewrap" : "none",
      promptSha256: textOf(file["promptSha256"], 64),
      cliVersion: textOf(file["cliVersion"], 40),
    },
  }
}

function readReport(value: unknown): AgentReport | null {
  const report = recordOf(value)
  if (typeof report["fixed"] !== "boolean") return null
  return {
    fixed: report["fixed"],
    rootCause: textOf(report["rootCause"], 8000),
    fix: textOf(report["fix"], 8000),
    test: textOf(report["test"], 1000),
    confidence: wordOf(report["confidence"], ["low", "medium", "high"]) ?? "low",
  }
}

function readPatch(value: unknown): FixResult["patch"] {
  const patch = recordOf(value)
  if (typeof patch["sha256"] !== "string") return null
  return {
    sha256: textOf(patch["sha256"], 100),
    bytes: amountOf(patch["bytes"]) ?? 0,
    files: amountOf(patch["files"]) ?? 0,
  }
}

type Amounts = Pick<FixResult, "costUsd" | "brokerUsd" | "turns" | "tokens" | "ms" | "telemetry">

function readAmounts(file: Readonly<Record<string, unknown>>): Amounts {
  const [tokens, ms, telemetry] = [recordOf(file["tokens"]), recordOf(file["ms"]), recordOf(file["telemetry"])]
  const zero = (value: unknown): number => amountOf(value) ?? 0
  return {
    costUsd: amountOf(file["costUsd"]),
    brokerUsd: zero(file["brokerUsd"]),
    turns: amountOf(file["turns"]),
    tokens: {
      input: zero(tokens["input"]),
      output: zero(tokens["output"]),
      cacheRead: zero(tokens["cacheRead"]),
      cacheWrite: zero(tokens["cacheWrite"]),
    },
    ms: { install: zero(ms["install"]), agent: zero(ms["agent"]), total: zero(ms["total"]) },
    telemetry: { accepted: zero(telemetry["accepted"]), refused: zero(telemetry["refused"]) },
  }
}
