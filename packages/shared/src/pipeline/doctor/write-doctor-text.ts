import { clipText } from "../../text/clip.ts"
import { countText } from "./count-text.ts"
import type { DoctorFinding, DoctorReport } from "./doctor-report.ts"
import { wrapText } from "./wrap-text.ts"

const WIDTH = 80
const INDENT = 6
const MARKS = { pass: "pass", warn: "warn", fail: "FAIL", unknown: "ask" } as const
const TITLES = {
  fail: "TO BE MENDED",
  warn: "TO BE LOOKED AT",
  unknown: "CANNOT KNOW: LOOK YOURSELF",
  pass: "AS IT SHOULD BE",
} as const

/**
 * For a terminal of 80 columns: what is sound in brief, what only a person knows, and what is to be mended last, where the
 * eye is when the prompt comes back. The last lines say what to do first.
 */
export function writeDoctorText(report: DoctorReport): string {
  const blocks = (["pass", "unknown", "warn", "fail"] as const).flatMap(state => {
    const found = report.findings.filter(finding => finding.state === state)
    if (found.length === 0) return []
    return [`${TITLES[state]} (${found.length})`, ...found.flatMap(linesOf), ""]
  })
  return [`${report.repository} at ${report.at}`, "", ...blocks, countText(report), ...firstStep(report), ""].join("\n")
}

function firstStep({ findings }: DoctorReport): readonly string[] {
  const first = findings.find(({ state }) => state === "fail") ?? findings.find(({ state }) => state === "warn")
  if (first === undefined) return []
  return [
    "",
    ...wrapText(`Do this first, step ${first.step}: ${headOf(first)}: ${clipText(first.seen, 1000)}`, WIDTH, 0),
    ...mendOf(first),
  ]
}

function linesOf(finding: DoctorFinding): readonly string[] {
  const { state, step, seen, why } = finding
  const head = wrapText(`${MARKS[state].padEnd(INDENT)}${step.padEnd(3)} ${headOf(finding)}`, WIDTH, INDENT + 4)
  if (state === "pass") return head
  const reason = state === "unknown" ? [] : wrapText(`${" ".repeat(INDENT)}why:  ${why}`, WIDTH, INDENT + 6)
  return [
    ...head,
    ...wrapText(`${" ".repeat(INDENT)}seen: ${clipText(seen, 1000)}`, WIDTH, INDENT + 6),
    ...reason,
    ...mendOf(finding),
  ]
}

function mendOf({ state, fix }: DoctorFinding): readonly string[] {
  if (fix === null) return []
  return wrapText(
    `${" ".repeat(INDENT)}${state === "unknown" ? "look: " : "mend: "}${clipText(fix, 1000)}`,
    WIDTH,
    INDENT + 6,
  )
}

function headOf({ title, subject }: DoctorFinding): string {
  return subject === null ? title : `${title}: ${clipText(subject, 200)}`
}
