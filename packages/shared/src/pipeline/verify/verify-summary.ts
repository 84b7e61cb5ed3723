import { clipText } from "../../text/clip.ts"
import { counted } from "../../text/counted.ts"
import { mdCode, mdCodeBlock, mdTable, mdText } from "../../text/markdown.ts"
import type { Check, Verdict } from "../fix/verdict.ts"
import { bullets, folded, section } from "../summary/markdown-list.ts"

const TITLES: Readonly<Record<Verdict["decision"], string>> = {
  publish: "the fix may be published",
  "publish-with-warnings": "the fix may be published, with warnings",
  refuse: "the fix is refused",
}
const FIRST: readonly Check["verdict"][] = ["deny", "warn", "pass"]
const MOST_CHECKS = 100

/** The verdict for the job summary. Evidence holds what the code under test printed: nothing of it is active. */
export function writeVerifySummary(verdict: Verdict): string {
  const sorted = FIRST.flatMap(said => verdict.checks.filter(check => check.verdict === said)).slice(0, MOST_CHECKS)
  // Most checks pass without a word, and would hide the others.
  const silent = sorted.filter(check => check.verdict === "pass" && check.evidence.length === 0)
  const shown = sorted.filter(check => !silent.includes(check))
  const skipped = verdict.checks.filter(check => check.verdict === "skipped")
  const told = shown.filter(check => check.evidence.length > 1 && check.verdict !== "pass")
  const parts = [
    `### verify: ${TITLES[verdict.decision]}`,
    shown.length === 0 ? "" : mdTable(["Check", "Verdict", "Evidence"], shown.map(rowOf)),
    listed("Also passed", silent),
    listed("Not asked", skipped),
    section(
      `${counted(verdict.files.length, "file")} changed`,
      bullets(verdict.files, path => mdCode(clipText(path, 250))),
    ),
    ...told.map(check => folded(`Evidence of ${mdText(check.rule)}`, mdCodeBlock(check.evidence.join("\n")))),
  ]
  return `${parts.filter(part => part !== "").join("\n\n")}\n`
}

function listed(title: string, checks: readonly Check[]): string {
  return checks.length === 0 ? "" : `${title}: ${checks.map(({ rule }) => mdCode(rule)).join(", ")}`
}

function rowOf({ rule, verdict, evidence }: Check): string[] {
  return [mdCode(rule), verdict === "deny" ? "**deny**" : verdict, mdText(clipText(evidence[0] ?? "", 300))]
}

/** The checks that refuse, in one line; empty where none does. Its data is cleaned. */
export function whyRefused(verdict: Pick<Verdict, "checks">): string {
  const denied = verdict.checks.filter(check => check.verdict === "deny")
  return clipText(denied.map(({ rule, evidence }) => `${rule}: ${evidence[0] ?? "denied"}`).join("; "), 1_000)
}
