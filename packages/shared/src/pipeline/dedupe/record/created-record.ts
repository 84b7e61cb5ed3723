import type { LedgerRecord } from "../../ledger-record.ts"
import { nextRecord } from "./next-record.ts"
import type { Opening, Session, Step } from "../session.ts"

export type Created = { readonly ticket: { readonly id: string; readonly key: string }; readonly opening: Opening }

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
