import type { LedgerRecord } from "../ledger-record.ts"
import { confirmLabel } from "./confirm-label.ts"
import type { Claim } from "./create-under-claim.ts"
import { nextRecord } from "./next-record.ts"
import type { Opening } from "./open-ticket.ts"
import type { Session, Step } from "./session.ts"
import { setLinks } from "./set-links.ts"
import { settleRivals } from "./settle-rivals.ts"
import { publishRecord, stageRecord } from "./write-record.ts"

export type Created = { readonly ticket: { readonly id: string; readonly key: string }; readonly opening: Opening }

/**
 * The ticket exists: read it back, link it, and store its key. The record is stored as if the label were there, while
 * that is still being read, and is made current only once it is true.
 *
 * @throws ConfigError where the label did not stay on the ticket; the ticket is kept and recorded.
 */
export async function recordCreated(session: Session, claim: Claim, created: Created): Promise<Step> {
  const { key } = created.ticket
  const hoped = createdRecord(session, claim.record, { ...created, labelled: true })
  const [readBack, staged] = await Promise.allSettled([
    session.tracker.getIssue(key),
    stageRecord(session, claim.sha, hoped),
    setLinks(session, key, created.opening.follows),
  ])
  const label = await confirmLabel(session, key, readBack.status === "fulfilled" ? readBack.value : null)
  const { labelled } = label
  const record = labelled ? hoped : createdRecord(session, claim.record, { ...created, labelled })
  const stored = labelled && staged.status === "fulfilled" ? staged.value : null
  const published = await publishRecord(session, claim.sha, stored ?? (await stageRecord(session, claim.sha, record)))
  const step =
    published === "published"
      ? createdStep(created, record)
      : await settleRivals(session, claim, { ...created, labelled })
  if (label.error !== null) throw label.error
  return step
}

export function createdRecord(
  session: Session,
  before: LedgerRecord,
  created: Created & { readonly labelled: boolean },
): LedgerRecord {
  const { project } = session.route
  const ticket = { id: created.ticket.id, key: created.ticket.key, project, labelled: created.labelled }
  const commentsSeen = before.ticket?.key === ticket.key ? before.commentsSeen : 0
  return nextRecord(session, before, { state: "ticketed", event: "created", ticket, commentsSeen })
}

export function createdStep({ ticket, opening }: Created, record: LedgerRecord | null): Step {
  const { replaces, match } = opening
  return {
    kind: "done",
    outcome: replaces === null ? "created" : "replaced",
    reason: replaces === null ? "no ticket was known for this error" : `${replaces} no longer counts for this error`,
    match,
    ticket,
    record,
  }
}
