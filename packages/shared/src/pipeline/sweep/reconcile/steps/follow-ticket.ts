import type { TrackedIssue } from "../../../../ports/issue-tracker.ts"
import type { Ledger } from "../../../../ports/ledger.ts"
import { formatRecord, parseRecord } from "../../../ledger-record.ts"
import type { Applied } from "../../apply-step.ts"
import type { StandingPorts } from "../standing-ports.ts"

/** Lets the ledger name the ticket by the key that it has now. */
export async function followTicket(
  { tracker }: StandingPorts,
  ledger: Ledger,
  { ref, key }: { readonly ref: string; readonly key: string },
): Promise<Applied> {
  const ticket = await tracker.getIssue(key)
  return ticket === null ? "not-needed" : recordTicket(ledger, ref, ticket)
}

/**
 * Makes the record name this ticket. A record that came in between stands: who wrote it knew more, and the next sweep looks
 * again. Its time stays, because a sweep tells by it whether an error came back since.
 */
export async function recordTicket(ledger: Ledger, ref: string, ticket: TrackedIssue): Promise<Applied> {
  const stored = await ledger.read(ref)
  const record = stored === null ? null : parseRecord(stored.text)
  if (stored === null || record?.state !== "ticketed" || record.ticket === null) return "not-needed"
  if (record.ticket.id === ticket.id && record.ticket.key === ticket.key) return "not-needed"
  const same = record.ticket.id === ticket.id
  const named = { key: ticket.key, id: ticket.id, project: ticket.key.slice(0, ticket.key.lastIndexOf("-")) }
  const next = {
    ...record,
    event: "adopted" as const,
    ticket: { ...named, labelled: true },
    comment: same ? record.comment : null,
    commentsSeen: same ? record.commentsSeen : ticket.comments,
  }
  const sha = await ledger.stage(stored.sha, formatRecord(next))
  return (await ledger.publish(ref, stored.sha, sha)) === "published" ? "done" : "not-needed"
}
