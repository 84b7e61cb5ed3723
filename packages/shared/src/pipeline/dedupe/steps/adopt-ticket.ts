import type { LedgerRecord } from "../../ledger-record.ts"
import { bestEffort } from "../best-effort.ts"
import type { FoundTicket } from "../decide/choose-ticket.ts"
import { closeDuplicate } from "../tracker/close-duplicate.ts"
import { commentOnce } from "../tracker/comment-once.ts"
import { addLabel } from "../tracker/confirm-label.ts"
import { inParallel } from "../in-parallel.ts"
import { nextRecord } from "../record/next-record.ts"
import type { Known, Opening, Session, Step } from "../session.ts"
import { setLinks } from "../tracker/set-links.ts"
import { decideAgain, publishRecord, stageRecord, writeRecord } from "../record/write-record.ts"

type Adoption = { readonly found: FoundTicket; readonly opening: Opening }

/** Makes a ticket that exists the one that the ledger names. */
export async function adoptTicket(session: Session, known: Known, { found, opening }: Adoption): Promise<Step> {
  const { ticket } = found
  if (ticket.category === "done") return adoptDone(session, known, found)
  if (!ticket.labels.includes(session.issueLabel)) return adoptUnlabelled(session, known, found)
  const record = adoptedRecord(session, known.record, found)
  const [sha] = await inParallel(
    stageRecord(session, known.sha, record),
    setLinks(session, ticket.key, opening.follows),
    closeAll(session, found),
  )
  if ((await publishRecord(session, known.sha, sha)) === "conflict") return decideAgain(session)
  return adoptedStep(session, found, record)
}

/** A Done ticket is taken in without this alert, so that the alert is then judged like any other after the ticket was done. */
async function adoptDone(session: Session, known: Known, found: FoundTicket): Promise<Step> {
  const record = { ...adoptedRecord(session, known.record, found), deliveries: known.record?.deliveries ?? [] }
  const written = await writeRecord(session, known.sha, { ...record, occurrences: null })
  if (written.kind === "conflict") return decideAgain(session)
  return { kind: "again", known: written.known }
}

/**
 * The ledger is told first and the ticket is labelled after, because a label that another run can see before the ledger
 * names the ticket would make two. Until then the record says that the label is not confirmed.
 */
async function adoptUnlabelled(session: Session, known: Known, found: FoundTicket): Promise<Step> {
  const { ticket } = found
  const first = adoptedRecord(session, known.record, found)
  const written = await writeRecord(session, known.sha, first)
  if (written.kind === "conflict") return decideAgain(session)
  const [label, , comment] = await inParallel(
    addLabel(session, ticket.key),
    setLinks(session, ticket.key, null),
    announce(session, found),
  )
  if (label.error !== null) throw label.error
  const record = nextRecord(session, first, {
    state: "ticketed",
    event: first.event,
    ticket: first.ticket === null ? null : { ...first.ticket, labelled: true },
    commentsSeen: ticket.comments === null ? null : ticket.comments + (comment?.added === true ? 1 : 0),
  })
  const confirmed = await writeRecord(session, written.known.sha, record)
  return confirmed.kind === "conflict" ? decideAgain(session) : adoptedStep(session, found, record)
}

function announce(session: Session, found: FoundTicket) {
  const { key } = found.ticket
  const event =
    found.by === "fingerprint"
      ? ({ kind: "duplicate-issue", issueUrl: session.issue.url } as const)
      : ({ kind: "adopted" } as const)
  return bestEffort(session, `${key} could not be commented on`, () =>
    commentOnce(session, key, { reason: event.kind, body: session.texts.event(event), lookFirst: true }),
  )
}

async function closeAll(session: Session, found: FoundTicket): Promise<void> {
  for (const duplicate of found.duplicates) await closeDuplicate(session, duplicate.key, found.ticket.key)
}

function adoptedRecord(session: Session, before: LedgerRecord | null, found: FoundTicket): LedgerRecord {
  const { ticket, by } = found
  return nextRecord(session, before, {
    state: "ticketed",
    event: by === "fingerprint" ? "duplicate" : "adopted",
    ticket: {
      id: ticket.id,
      key: ticket.key,
      project: projectOf(ticket.key),
      labelled: ticket.labels.includes(session.issueLabel),
    },
    commentsSeen: ticket.comments,
  })
}

function projectOf(key: string): string {
  return key.slice(0, key.lastIndexOf("-"))
}

function adoptedStep(session: Session, found: FoundTicket, record: LedgerRecord): Step {
  const { key, id } = found.ticket
  const reasons = {
    label: `${key} carries ${session.issueLabel}`,
    "datadog-link": `Datadog links the issue to ${key}`,
    fingerprint: `${key} is about the same error under another Datadog issue`,
  }
  return {
    kind: "done",
    outcome: found.by === "fingerprint" ? "duplicate" : "adopted",
    reason: reasons[found.by],
    match: { kind: found.by === "fingerprint" ? "duplicate-of" : "seen-again", key },
    ticket: { key, id },
    record,
  }
}
