import type { Repair } from "../../repair.ts"
import { issueFinding } from "../issue-finding.ts"
import type { StandingFacts } from "../standing-facts.ts"

/** Jira still answers to the old key of a ticket that was moved to another project, for as long as nobody reuses it. */
export const movedTickets: Repair<StandingFacts> = {
  kind: "moved-ticket",
  find: ({ issues }) =>
    issues.flatMap(issue => {
      const { record, ticket } = issue
      if (record?.state !== "ticketed" || ticket === null || ticket.id !== record.ticket?.id) return []
      if (ticket.key === record.ticket.key) return []
      return [issueFinding("moved-ticket", issue, { what: "its ticket has another key now", subject: ticket.key })]
    }),
  plan: ({ issueId, subject = "" }) => ({ kind: "follow-ticket", issueId, key: subject }),
}
