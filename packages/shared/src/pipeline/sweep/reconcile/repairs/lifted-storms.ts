import { isLifted } from "../../../dedupe/storm/is-lifted.ts"
import type { Repair } from "../../repair.ts"
import { dueSlice, SWEEP_MS } from "../due-slice.ts"
import type { JoinedIssue, StandingFacts } from "../standing-facts.ts"
import { ticketState } from "../ticket-state.ts"

/** What was seen within two sweeps goes on. */
const GOES_ON_MS = 2 * SWEEP_MS

/**
 * A person has lifted a storm, and an error of it goes on without any ticket: Datadog alerts of an error once, so no alert may
 * ever come that would make one. Its triage does what the alert would have done. Those of one service are taken up so slowly
 * that they are no storm again.
 */
export const liftedStorms: Repair<StandingFacts> = {
  kind: "closed-while-seen",
  find(facts) {
    const lifted = facts.joined.filter(one => goesOn(one, facts)).toSorted((a, b) => a.record.at - b.record.at)
    const services = Map.groupBy(lifted, ({ record }) => record.facts?.service ?? "")
    return [...services].flatMap(([service, members]) =>
      dueSlice(members, { most: mostAtOnce(facts), now: facts.now }).map(({ issueId, record }) => ({
        kind: "closed-while-seen" as const,
        issueId,
        service,
        environments: record.occurrences?.environments ?? [],
        openedAt: record.at,
        what: "the storm that it belonged to was lifted, and it goes on",
        subject: record.ticket?.key ?? "",
      })),
    )
  },
  plan: ({ issueId }) => ({ kind: "triage-again", issueId }),
}

function goesOn({ issueId, record, umbrella }: JoinedIssue, { seen, now, wontFix }: StandingFacts): boolean {
  const at = seen.get(issueId)
  const id = record.storm?.id
  if (at === undefined || id === undefined) return false
  if (!isLifted(umbrella, { id, labelled: record.ticket?.labelled ?? false })) return false
  switch (ticketState(umbrella, wontFix)) {
    case "wont-fix":
      return false
    case "done":
      return at > (umbrella?.doneSince ?? Number.POSITIVE_INFINITY)
    // When its label was removed, or it was deleted, nobody knows.
    case "open":
    case "none":
      return at > now - GOES_ON_MS
  }
}

/** Half of what the breaker lets pass in the time between two sweeps. */
function mostAtOnce({ storm }: StandingFacts): number {
  if (storm === null) return Number.POSITIVE_INFINITY
  return Math.max(1, Math.floor((storm.issues / 2) * Math.min(1, SWEEP_MS / storm.windowMs)))
}
