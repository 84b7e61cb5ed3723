import type { RunnerReport } from "../test-report.ts"
import { nodeReport, nodeSummary } from "./node-summary.ts"

const RESULT = /^( *)([✔✖▶]) (.*)$/
const DURATION = / \(\d{1,12}(?:\.\d{1,9})?ms\)$/

/** What Node's runner prints where no reporter is named. */
export function readNodeSpec(lines: readonly string[]): RunnerReport | null {
  const summary = nodeSummary(lines, "ℹ")
  return summary === null ? null : nodeReport(summary, namesOf(lines.slice(0, summary.at)))
}

function namesOf(lines: readonly string[]): RunnerReport["names"] {
  const names = new Map<string, "passed" | "failed">()
  const path: string[] = []
  for (const line of lines) {
    const [, indent = "", mark = "", text = ""] = RESULT.exec(line) ?? []
    if (mark === "") continue
    const depth = indent.length / 2
    if (mark === "▶") path.splice(depth, path.length, text)
    else if (DURATION.test(text)) {
      const name = [...path.slice(0, depth), text.replace(DURATION, "")].join(" > ")
      if (mark === "✖" || names.get(name) !== "failed") names.set(name, mark === "✖" ? "failed" : "passed")
    }
  }
  return names
}
