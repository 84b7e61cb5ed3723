import { clipText } from "../../text/clip.ts"
import { mdCode, mdCodeBlock, mdTable, mdText } from "../../text/markdown.ts"
import type { AgentEnd, FixResult } from "../fix/fix-result.ts"
import { bullets, section } from "../summary/markdown-list.ts"

const TITLES: Readonly<Record<AgentEnd, string>> = {
  patched: "the agent left a fix",
  "no-change": "no change",
  "not-fixable": "no fix found",
  "no-report": "no report",
  "out-of-turns": "out of turns",
  "over-budget": "over budget",
  "out-of-time": "out of time",
  "model-refused": "the model's API refused",
  "model-unavailable": "the model's API did not answer",
  killed: "killed",
  crashed: "crashed",
}

/** Markdown of the fix job's summary. What the agent said is shown, and nothing in it is active. */
export function writeAgentSummary(result: FixResult): string {
  const { report } = result
  const parts = [
    `### fix: ${TITLES[result.end]}`,
    mdText(clipText(result.why, 600)),
    mdTable(["", ""], rowsOf(result)),
    report === null ? "" : section("Root cause, as the agent tells it", mdCodeBlock(report.rootCause)),
    report === null ? "" : section("The fix, as the agent tells it", mdCodeBlock(report.fix)),
    section(
      "Tools that were refused",
      bullets(result.denials, name => mdCode(clipText(name, 60))),
    ),
  ]
  return `${parts.filter(part => part !== "").join("\n\n")}\n`
}

function rowsOf(result: FixResult): string[][] {
  const { tokens, ms, telemetry, report, patch } = result
  return [
    ["Cost", `${usd(result.costUsd)}; counted by the broker: ${usd(result.brokerUsd)}`],
    ["Turns", result.turns === null ? "unknown" : String(result.turns)],
    [
      "Tokens",
      `${tokens.input} in, ${tokens.output} out, ${tokens.cacheRead} read from the cache, ${tokens.cacheWrite} written to it`,
    ],
    ["Time", `${seconds(ms.agent)} agent, ${seconds(ms.install)} installation, ${seconds(ms.total)} in all`],
    ["Model", mdCode(clipText(result.model, 100))],
    ["Patch", patch === null ? "none" : `${patch.files} files, ${patch.bytes} bytes`],
    ...(report === null ? [] : [["Test", report.test === "" ? "none" : mdCode(report.test)]]),
    ...(report === null ? [] : [["Confidence", report.confidence]]),
    ["Telemetry", telemetryText(telemetry)],
    ["Sandbox", result.sandbox],
  ]
}

function telemetryText({ accepted, refused }: FixResult["telemetry"]): string {
  if (accepted + refused === 0) return "**none was sent**: the run counts at its full budget"
  return `${accepted} deliveries taken, ${refused} refused`
}

function usd(amount: number | null): string {
  return amount === null ? "unknown" : `$${amount.toFixed(4)}`
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`
}
