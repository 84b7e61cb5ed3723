import { clipText } from "../../text/clip.ts"
import type { Check } from "../fix/verdict.ts"
import type { Finding } from "./rule.ts"

const MAX_LINES = 10
const MAX_LENGTH = 300

/** One check of all that a rule found: denials first, as many lines as people read. */
export function toCheck(rule: string, findings: readonly Finding[]): Check {
  const denied = findings.filter(finding => finding.verdict === "deny")
  const ordered = [...denied, ...findings.filter(finding => finding.verdict === "warn")]
  const lines = [...new Set(ordered.map(toLine))]
  const rest = lines.length - MAX_LINES
  return {
    rule,
    verdict: denied.length > 0 ? "deny" : findings.length > 0 ? "warn" : "pass",
    evidence: rest > 0 ? [...lines.slice(0, MAX_LINES), `and ${rest} more`] : lines,
  }
}

function toLine({ path, line, what }: Finding): string {
  const place = path === "" ? "" : `${clipText(path, 150)}${line === null ? "" : `:${line}`}: `
  return clipText(`${place}${what}`, MAX_LENGTH)
}
