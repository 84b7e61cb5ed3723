import type { Repair } from "../repair.ts"

/** A run set out to make the ticket and has not: triage goes on where it stopped. */
export const abandonedClaims: Repair = {
  kind: "abandoned-claim",
  find: ({ alerts, known, atWork }) =>
    alerts
      .filter(({ issueId }) => known.get(issueId) === "abandoned" && !atWork.has(issueId))
      .map(alert => ({ kind: "abandoned-claim", ...alert, what: "its triage ended before there was a ticket" })),
  plan: ({ issueId, openedAt }) => ({ kind: "start-triage", issueId, openedAt }),
}
