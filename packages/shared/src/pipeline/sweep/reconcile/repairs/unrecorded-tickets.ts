import type { Repair } from "../../repair.ts"
import { issueFinding } from "../issue-finding.ts"
import type { StandingFacts } from "../standing-facts.ts"

/**
 * A claim that nobody holds any more: where there is a ticket with the label of the error, triage takes it in; where there is
 * none and the error still occurs, triage makes it. However old the error is.
 */
export const unrecordedTickets: Repair<StandingFacts> = {
  kind: "abandoned-claim",
  find: ({ issues, seen, now, leaseMs }) =>
    issues.flatMap(issue => {
      const { record, open, issueId } = issue
      if (record?.state === "ticketed") return []
      if (record?.state === "claimed" && now - record.at <= leaseMs) return []
      const [ticket] = open
      if (ticket === undefined && !seen.has(issueId)) return []
      const what = ticket === undefined ? "its triage ended before there was a ticket" : "the ledger lacks its ticket"
      return [issueFinding("abandoned-claim", issue, { what, subject: ticket?.key ?? "" })]
    }),
  plan: ({ issueId }) => ({ kind: "triage-again", issueId }),
}
