import { clipText } from "../../text/clip.ts"
import { mdTable, mdText } from "../../text/markdown.ts"
import { section } from "../summary/markdown-list.ts"
import { countText } from "./count-text.ts"
import type { DoctorFinding, DoctorReport } from "./doctor-report.ts"

const TITLES = {
  fail: "To be mended",
  warn: "To be looked at",
  unknown: "Only a person can know",
  pass: "As it should be",
}
const MARKS = { fail: "❌", warn: "⚠️", unknown: "❔", pass: "✅" }
const STATES = ["fail", "warn", "unknown", "pass"] as const
const MOST_ROWS = 200

/** Markdown of a doctor's visit: what fails first, and a check-list of what no API tells. */
export function writeDoctorSummary(report: DoctorReport): string {
  const blocks = STATES.map(state => {
    const found = report.findings.filter(finding => finding.state === state)
    if (found.length === 0) return ""
    if (state === "unknown") return section(TITLES[state], found.slice(0, MOST_ROWS).map(question).join("\n"))
    const header =
      state === "pass" ? ["", "Step", "What", "Seen"] : ["", "Step", "What", "Seen", "Why it matters", "Mend it"]
    return section(
      TITLES[state],
      mdTable(
        header,
        found.slice(0, MOST_ROWS).map(finding => row(finding, header.length)),
      ),
    )
  })
  return [`### Doctor: ${countText(report)}`, firstStep(report), ...blocks]
    .filter(block => block !== "")
    .join("\n\n")
    .concat("\n")
}

function firstStep({ findings }: DoctorReport): string {
  const first = findings.find(({ state }) => state === "fail") ?? findings.find(({ state }) => state === "warn")
  if (first === undefined) return ""
  const { step, title, subject, seen, fix } = first
  return `**Do this first** (step ${step}): ${named(title, subject)}. ${text(seen)}. ${text(fix ?? "")}`
}

function row({ state, step, title, subject, seen, why, fix }: DoctorFinding, columns: number): string[] {
  return [MARKS[state], step, named(title, subject), text(seen), text(why), text(fix ?? "")].slice(0, columns)
}

function question({ step, title, subject, seen, fix }: DoctorFinding): string {
  return `- [ ] ${named(title, subject)} (step ${step}): ${text(seen)}. ${text(fix ?? "")}`
}

function named(title: string, subject: string | null): string {
  return text(subject === null ? title : `${title}: ${subject}`)
}

function text(value: string): string {
  return mdText(clipText(value, 600))
}
