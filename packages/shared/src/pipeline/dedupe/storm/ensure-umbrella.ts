import type { RecordedTicket } from "../../ledger-record.ts"
import type { Storm } from "../../storm/storm-record.ts"
import { ledgerBusy } from "../record/ledger-busy.ts"
import { readKnown } from "../record/read-known.ts"
import type { Known, Opening, Session } from "../session.ts"
import { handleClaim } from "../steps/handle-claim.ts"
import { openTicket } from "../steps/open-ticket.ts"
import { umbrellaSession } from "./umbrella-session.ts"

export type Umbrella = Pick<RecordedTicket, "key" | "id" | "labelled">

const MAX_ROUNDS = 12
const OPENING: Opening = { match: { kind: "new" }, replaces: null, follows: null }

/** The one umbrella of a storm, made by this run or by another, with all that keeps a ticket from being made twice. */
export async function ensureUmbrella(session: Session, storm: Storm, service: string): Promise<Umbrella> {
  const own = umbrellaSession(session, storm, service)
  let known: Known = readKnown(await own.ledger.read(own.ref))
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { record, unreadable } = known
    if (record?.state === "ticketed" && record.ticket !== null) return record.ticket
    const claimed = unreadable || record?.state === "claimed"
    const step = claimed ? await handleClaim(own, known) : await openTicket(own, known, OPENING)
    if (step.kind === "done" && step.ticket !== null)
      return { ...step.ticket, labelled: step.record?.ticket?.labelled ?? false }
    if (step.kind === "again") known = step.known
  }
  throw ledgerBusy()
}
