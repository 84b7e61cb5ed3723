import type { Known, Opening, Session, Step } from "../session.ts"
import { openTicket } from "../steps/open-ticket.ts"
import { admitNew } from "./admit-new.ts"
import { joinStorm } from "./join-storm.ts"

/** An error without a ticket gets one of its own, unless it is one of too many at once. */
export async function openNew(session: Session, known: Known, opening: Opening): Promise<Step> {
  const storm = await admitNew(session)
  return storm === null ? openTicket(session, known, opening) : joinStorm(session, known, { storm, opening })
}
