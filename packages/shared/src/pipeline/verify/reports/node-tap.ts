import type { RunnerReport } from "../test-report.ts"
import { nodeReport, nodeSummary } from "./node-summary.ts"

const RESULT = /^( *)(not )?ok \d{1,9} - (.*)$/
const SUBTEST = /^( *)# Subtest: (.*)$/

/**
 * Node's TAP. What a test prints is a comment in it, and the text of an error stands in a block that is indented below its
 * result, so neither can be taken for a result.
 */
export function readNodeTap(lines: readonly string[]): RunnerReport | null {
  const summary = nodeSummary(lines, "#")
  return summary === null ? null : nodeReport(summary, namesOf(lines.slice(0, summary.at)))
}

function namesOf(lines: readonly string[]): RunnerReport["names"] {
  const names = new Map<string, "passed" | "failed">()
  const path: string[] = []
  let blockEnd: string | null = null
  for (const line of lines) {
    if (blockEnd !== null) {
      if (line === blockEnd) blockEnd = null
      continue
    }
    const trimmed = line.trimStart()
    if (trimmed === "---") blockEnd = `${line.slice(0, line.length - 3)}...`
    const subtest = SUBTEST.exec(line)
    if (subtest !== null) path.splice((subtest[1] ?? "").length / 4, path.length, subtest[2] ?? "")
    const result = RESULT.exec(line)
    if (result !== null) note(names, path, result)
  }
  return names
}

function note(names: Map<string, "passed" | "failed">, path: readonly string[], result: RegExpExecArray): void {
  const text = result[3] ?? ""
  if (/ # (?:SKIP|TODO)\b/.test(text)) return
  const name = [...path.slice(0, (result[1] ?? "").length / 4), text].join(" > ")
  // Two tests may share a name: one that failed is the one to remember.
  if (names.get(name) !== "failed") names.set(name, result[2] === undefined ? "passed" : "failed")
}
