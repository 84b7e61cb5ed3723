import { clipText } from "../../text/clip.ts"
import { countText } from "./count-text.ts"
import type { DoctorFinding, DoctorReport } from "./doctor-report.ts"

const MARKS = { pass: "pass", warn: "warn", fail: "FAIL", unknown: "cannot know" } as const

/** The same for a terminal: a line for each, and below what is not right its reason and what mends it. */
export function writeDoctorText(report: DoctorReport): string {
  const lines = report.findings.flatMap(linesOf)
  return [`${report.repository} at ${report.at}`, "", ...lines, "", countText(report), ""].join("\n")
}

function linesOf(finding: DoctorFinding): string[] {
  const { state, step, title, subject, seen, why, fix } = finding
  const head = `${MARKS[state].padEnd(12)}${step.padEnd(3)} ${title}${subject === null ? "" : `: ${clipText(subject, 200)}`}`
  const more = (label: string, value: string): string => `${" ".repeat(16)}${label} ${clipText(value, 1000)}`
  if (state === "pass") return [`${head} (${clipText(seen, 300)})`]
  const mend = fix === null ? [] : [more(state === "unknown" ? "look:" : "mend:", fix)]
  return [head, more("seen:", seen), ...(state === "unknown" ? [] : [more("why: ", why)]), ...mend]
}
