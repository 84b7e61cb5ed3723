import { clipText } from "../../text/clip.ts"
import { mdLink, mdTable, mdText } from "../../text/markdown.ts"
import { type CallCount, callsBlock } from "../summary/calls-block.ts"
import { section } from "../summary/markdown-list.ts"
import type { SmokeResult, StageResult } from "./run-smoke.ts"

const SIGNS: Readonly<Record<StageResult["state"], string>> = { passed: "✅", failed: "❌", skipped: "➖" }
const MOST_CAUSES = 20

/** Markdown of the job's summary: one line for each stage, and below the likely causes of those that failed. */
export function writeSmokeSummary(result: SmokeResult, calls: readonly CallCount[]): string {
  const { task, passed, stages } = result
  const title = passed ? "The smoke test passed" : "The smoke test failed"
  return [
    `### ${title}`,
    mdText(clipText(`${task.service} in ${task.environment}, mode ${task.mode}, mark ${task.token}`, 400)),
    mdTable(["", "Step", "Time", "Seen", "Evidence"], stages.map(rowOf)),
    ...stages.filter(({ causes }) => causes.length > 0).map(causesOf),
    callsBlock(calls),
  ]
    .filter(part => part !== "")
    .join("\n\n")
    .concat("\n")
}

function rowOf({ stage, state, ms, seen, evidence }: StageResult): string[] {
  return [
    SIGNS[state],
    stage,
    state === "skipped" ? "" : `${(ms / 1000).toFixed(1)} s`,
    mdText(clipText(seen, 600)),
    evidence === null ? "" : mdLink("open", evidence),
  ]
}

function causesOf({ stage, causes }: StageResult): string {
  const rows = causes
    .slice(0, MOST_CAUSES)
    .map(({ check, step, why, fix }, index) => [
      String(index + 1),
      mdText(clipText(why, 600)),
      mdText(clipText(fix ?? "", 600)),
      mdText(step === null ? check : `${check} (runbook ${step})`),
    ])
  return section(`Likely causes of ${stage}, in order`, mdTable(["", "Cause", "What to do", "Told by"], rows))
}
