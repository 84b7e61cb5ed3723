import type { Repair } from "../../repair.ts"
import { closedVerdict, type ErrorState } from "../closed-verdict.ts"
import { issueFinding } from "../issue-finding.ts"
import type { StandingFacts, StandingIssue } from "../standing-facts.ts"
import { ticketState } from "../ticket-state.ts"

/**
 * The error goes on and its ticket is closed or deleted: triage decides as for an alert. A ticket whose label was cleared is
 * left alone, because that asks for a new ticket at the next alert and not before.
 */
export const closedWhileSeen: Repair<StandingFacts> = {
  kind: "closed-while-seen",
  find: facts =>
    facts.issues.flatMap(issue => {
      if (issue.record?.state !== "ticketed" || issue.open.length > 0) return []
      if (issue.ticket !== null && !hasLabel(issue)) return []
      const state = ticketState(issue.ticket, facts.wontFix)
      if (closedVerdict(state, errorState(issue, facts), facts.whenDone) === "leave") return []
      const what = state === "none" ? "its ticket was deleted, and it goes on" : "its ticket is closed, and it goes on"
      return [issueFinding("closed-while-seen", issue, { what, subject: issue.record.ticket?.key ?? "" })]
    }),
  plan: ({ issueId }) => ({ kind: "triage-again", issueId }),
}

function hasLabel({ ticket, record }: StandingIssue): boolean {
  return record?.ticket?.labelled !== true || ticket?.labels.includes(`datadog-issue-${record.issueId}`) === true
}

function errorState({ issueId, ticket }: StandingIssue, { seen }: StandingFacts): ErrorState {
  const at = seen.get(issueId)
  if (at === undefined) return "quiet"
  // Where Jira does not say when it was closed, nothing says that the error came after.
  return at > (ticket?.doneSince ?? Number.POSITIVE_INFINITY) ? "since-closed" : "before"
}
