import { clipText } from "../../../text/clip.ts"
import type { Issue } from "../../enrich.ts"
import type { IssueFacts, LedgerRecord, Occurrences } from "../../ledger-record.ts"
import { namesOf, versionsOf } from "../decide/news-since.ts"
import type { Session } from "../session.ts"

type Change = Pick<LedgerRecord, "state" | "event" | "ticket"> &
  Partial<Pick<LedgerRecord, "earlierTickets" | "comment" | "commentsSeen" | "storm">>

const DELIVERIES_KEPT = 20
const NAMES_KEPT = 50
const FILES_KEPT = 60

/** The record after `previous`. A ticketed one has taken in this delivery and everything known of the issue. */
export function nextRecord(session: Session, previous: LedgerRecord | null, change: Change): LedgerRecord {
  const { issue, assessment } = session
  const before = previous !== null && previous.ticket?.key === change.ticket?.key ? previous : null
  return {
    schema: 1,
    issueId: issue.id,
    at: session.clock.now(),
    holder: session.holder,
    earlierTickets: previous?.earlierTickets ?? [],
    comment: before?.comment ?? null,
    commentsSeen: before?.commentsSeen ?? null,
    facts: factsOf(issue, previous),
    score: { total: assessment.total, priority: assessment.priority, fixability: assessment.fixability.total },
    ...(takesIn(change) ? takenIn(session, previous, before) : notTakenIn(previous)),
    ...change,
  }
}

/** A claim, or one given back, knows no more of the error than the record before it. */
function takesIn(change: Change): boolean {
  return change.state === "ticketed" && change.event !== "released"
}

function takenIn(
  { issue, dispatch }: Session,
  previous: LedgerRecord | null,
  sameTicket: LedgerRecord | null,
): Pick<LedgerRecord, "occurrences" | "deliveries"> {
  return {
    occurrences: occurrencesNow(issue, sameTicket),
    deliveries: addDelivery(previous?.deliveries ?? [], dispatch.delivery),
  }
}

function notTakenIn(previous: LedgerRecord | null): Pick<LedgerRecord, "occurrences" | "deliveries"> {
  return { occurrences: previous?.occurrences ?? null, deliveries: previous?.deliveries ?? [] }
}

function occurrencesNow(issue: Issue, previous: LedgerRecord | null): Occurrences {
  const before = previous?.occurrences
  const environments = namesOf(issue.environments.map(counts => counts.environment))
  return {
    count: Math.max(issue.occurrences, before?.count ?? 0),
    users: Math.max(issue.users, before?.users ?? 0),
    lowerBound: issue.countsAreLowerBound,
    lastSeen: Math.max(issue.lastSeen, before?.lastSeen ?? 0),
    environments: namesOf([...(before?.environments ?? []), ...environments]).slice(-NAMES_KEPT),
    versions: namesOf([...(before?.versions ?? []), ...versionsOf(issue)]).slice(-NAMES_KEPT),
  }
}

function factsOf(issue: Issue, previous: LedgerRecord | null): IssueFacts {
  const files = issue.stack.frames.map(frame => frame.repositoryPath)
  return {
    type: clipText(issue.type, 200),
    message: clipText(issue.message, 500),
    service: issue.service,
    platform: issue.platform,
    track: issue.track,
    firstSeen: issue.firstSeen,
    fingerprint: issue.fingerprint,
    languages: issue.languages,
    isCrash: issue.isCrash,
    commit: issue.commit,
    namedCommit: issue.namedCommit,
    files: namesOf([...files, ...(previous?.facts?.files ?? [])]).slice(0, FILES_KEPT),
  }
}

function addDelivery(kept: readonly string[], delivery: string): string[] {
  return [...kept.filter(known => known !== delivery), delivery].slice(-DELIVERIES_KEPT)
}
