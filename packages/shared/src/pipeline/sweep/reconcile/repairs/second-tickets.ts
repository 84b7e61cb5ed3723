import type { Repair } from "../../repair.ts"
import { issueFinding } from "../issue-finding.ts"
import type { StandingFacts, StandingIssue } from "../standing-facts.ts"

/**
 * Two open tickets for one error: the oldest stays. One that the ledger knows as replaced was left behind by a person, who
 * may reopen it; it is not touched.
 */
export const secondTickets: Repair<StandingFacts> = {
  kind: "second-ticket",
  find: ({ issues }) =>
    issues.flatMap(issue => {
      const counted = countedTickets(issue)
      const [oldest] = counted
      if (issue.record?.state !== "ticketed" || oldest === undefined || counted.length < 2) return []
      return [issueFinding("second-ticket", issue, { what: "it has more than one open ticket", subject: oldest.key })]
    }),
  plan: ({ issueId, subject = "" }) => ({ kind: "close-second", issueId, keep: subject }),
}

function countedTickets({ open, record }: StandingIssue): StandingIssue["open"] {
  return open.filter(({ key }) => record?.earlierTickets.includes(key) !== true)
}
