import { BugError } from "../../../errors.ts"
import { newsSince } from "../decide/news-since.ts"
import { nextRecord } from "../record/next-record.ts"
import { decideAgain, writeRecord } from "../record/write-record.ts"
import type { Known, Session, Step } from "../session.ts"
import { changeStorm } from "./change-storm.ts"
import { isLifted } from "./is-lifted.ts"
import { openNew } from "./open-new.ts"

/** The umbrella of a storm stands for the error: counted in the ledger alone while it does, else a ticket of its own. */
export async function reviewJoined(session: Session, known: Known): Promise<Step> {
  const { record } = known
  const { ticket, storm } = record ?? {}
  if (record === null || ticket === null || ticket === undefined || storm === undefined)
    throw new BugError("an error was taken for one of a storm")
  const { key, id } = ticket
  if (isLifted(await session.tracker.getIssue(key), { id: storm.id, labelled: ticket.labelled })) {
    const { service } = session.issue
    if (service !== null)
      await changeStorm(session, { service, id: storm.id }, now => (now.lifted ? now : { ...now, lifted: true }))
    return openNew(session, known, { match: { kind: "new" }, replaces: key, follows: null })
  }
  const match = { kind: "storm", key } as const
  const isKnown = record.deliveries.includes(session.dispatch.delivery) && !newsSince(record, session.issue).any
  if (isKnown)
    return {
      kind: "done",
      outcome: "replayed",
      reason: `this delivery is already counted`,
      match,
      ticket: { key, id },
      record,
    }
  const next = nextRecord(session, record, { state: "ticketed", event: "seen-again", ticket, storm })
  const written = await writeRecord(session, known.sha, next)
  if (written.kind === "conflict") return decideAgain(session)
  const reason = `${key} stands for a storm of errors that this one belongs to`
  return { kind: "done", outcome: "storm", reason, match, ticket: { key, id }, record: next }
}
