import type { Alert } from "../alert.ts"
import type { Repair } from "../repair.ts"
import type { SweepFacts } from "../sweep-facts.ts"

/** A monitor should have told of the error, and no run has heard of it: its triage is started as a person would. */
export const lostAlerts: Repair = {
  kind: "lost-alert",
  find: facts =>
    facts.alerts.flatMap(alert => {
      const what = lossOf(alert, facts)
      return what === null ? [] : [{ kind: "lost-alert" as const, ...alert, what }]
    }),
  plan: ({ issueId, openedAt }) => ({ kind: "start-triage", issueId, openedAt }),
}

function lossOf({ issueId }: Alert, { known, atWork }: SweepFacts): string | null {
  if (atWork.has(issueId)) return null
  const knowledge = known.get(issueId) ?? "nothing"
  if (knowledge === "nothing") return "nobody was told of it"
  return knowledge === "regressed-since" ? "nobody was told that it came back" : null
}
