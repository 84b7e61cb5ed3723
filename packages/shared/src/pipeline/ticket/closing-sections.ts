import { groupedNumber } from "../../text/grouped-number.ts"
import { type AdfInline, type AdfNode, bulletList, code, heading, paragraph } from "../../text/adf.ts"
import { clipText } from "../../text/clip.ts"
import { counted } from "../../text/counted.ts"
import { issueLabel } from "../../text/label.ts"
import type { Gap, Issue } from "../enrich.ts"
import { ownLink } from "./own-link.ts"
import type { TextContext } from "./text-context.ts"

const MOST_GAPS = 12

/** What is missing, what was redacted, where to look further, and how to test the path again. */
export function closingSections(issue: Issue, context: TextContext): AdfNode[] {
  return [...missing(issue.gaps), ...redacted(issue), ...links(issue, context), ...retest(issue)]
}

function missing(gaps: readonly Gap[]): AdfNode[] {
  if (gaps.length === 0) return []
  const items = gaps.slice(0, MOST_GAPS).map((gap): AdfInline[] => {
    const fix = gap.fix === null ? "" : ` To mend it: ${clipText(gap.fix, 300)}`
    return [`${clipText(gap.what, 200)}: ${clipText(gap.why, 300)}.`.replace(/\.\.$/, "."), fix]
  })
  return [heading(3, "What is missing"), bulletList(items)]
}

function redacted(issue: Issue): AdfNode[] {
  if (issue.redactions.length === 0) return []
  const total = issue.redactions.reduce((sum, { count }) => sum + count, 0)
  const rules = issue.redactions.map(({ rule, count }) => `${rule} ${groupedNumber(count)}`)
  const text = `Personal or secret data was removed from the texts ${counted(total, "time")}: ${clipText(rules.join(", "), 600)}.`
  return [heading(3, "Redacted"), paragraph(text)]
}

function links(issue: Issue, context: TextContext): AdfNode[] {
  const commit = issue.commit === null ? [] : [[`Deployed commit ${issue.commit.slice(0, 12)}`]]
  return [
    heading(3, "Links"),
    bulletList([
      [ownLink("The error in Datadog", issue.url, context)],
      [ownLink("The run that wrote this", context.runUrl, context)],
      ...commit,
    ]),
  ]
}

function retest(issue: Issue): AdfNode[] {
  const label = issueLabel(issue.id)
  return [
    heading(3, "How to test this again"),
    paragraph("Remove the label ", code(label), " from this ticket, and the next alert opens a new ticket."),
  ]
}
