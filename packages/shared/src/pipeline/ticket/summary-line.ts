import { cleanText } from "../../text/clean.ts"
import type { Issue } from "../enrich.ts"

const LONGEST = 255

/** The ticket's title: type, service and message on one line of at most 255 characters, which is all that Jira takes. */
export function summaryLine(issue: Issue): string {
  const type = short(issue.type, 90) || "Error"
  const service = issue.service === null ? "" : ` in ${short(issue.service, 60)}`
  return short(`${type}${service}: ${issue.message}`.replace(/: \s*$/, ""), LONGEST)
}

function short(text: string, maxLength: number): string {
  // Only so much can be kept; the rest of a long text need not be looked at in full.
  const line = cleanText(text, { maxLength: maxLength * 4 })
    .text.replace(/\s{2,}/g, " ")
    .trim()
  return line.length <= maxLength ? line : `${cleanText(line, { maxLength: maxLength - 1 }).text.trimEnd()}…`
}
