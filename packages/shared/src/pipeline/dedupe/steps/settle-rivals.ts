import type { TrackedIssue } from "../../../ports/issue-tracker.ts"
import { closeDuplicate } from "../tracker/close-duplicate.ts"
import { type Created, createdRecord, createdStep } from "../record/created-record.ts"
import { ledgerBusy } from "../record/ledger-busy.ts"
import { readKnown } from "../record/read-known.ts"
import type { Claim, Known, Session, Step } from "../session.ts"
import { writeRecord } from "../record/write-record.ts"

const MAX_CONFLICTS = 5

/**
 * Somebody took our claim for dead and wrote to the ledger before this run could store its ticket. Of two open tickets
 * the older one stays; whoever finds out closes the other.
 */
export async function settleRivals(
  session: Session,
  claim: Claim,
  created: Created & { readonly labelled: boolean },
): Promise<Step> {
  for (let conflicts = 0; conflicts < MAX_CONFLICTS; conflicts++) {
    const known = readKnown(await session.ledger.read(session.ref))
    if (knowsAll(session, known, created.ticket.key)) return createdStep(created, known.record)
    const rival = await rivalTicket(session, known, created.ticket.key)
    if (rival !== null && Number(rival.id) < Number(created.ticket.id)) {
      await closeDuplicate(session, created.ticket.key, rival.key)
      return { kind: "again", known }
    }
    const record = createdRecord(session, known.record ?? claim.record, created)
    const written = await writeRecord(session, known.sha, record)
    if (written.kind === "conflict") continue
    if (rival !== null) await closeDuplicate(session, rival.key, created.ticket.key)
    return createdStep(created, record)
  }
  throw ledgerBusy()
}

function knowsAll(session: Session, { record }: Known, key: string): boolean {
  return record?.ticket?.key === key && record.deliveries.includes(session.dispatch.delivery)
}

async function rivalTicket(session: Session, known: Known, key: string): Promise<TrackedIssue | null> {
  const recorded = known.record?.ticket ?? null
  if (recorded === null || recorded.key === key) return null
  const ticket = await session.tracker.getIssue(recorded.key)
  const counts = ticket !== null && ticket.category !== "done" && ticket.labels.includes(session.issueLabel)
  return counts ? ticket : null
}
