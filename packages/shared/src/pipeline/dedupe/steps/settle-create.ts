import type { FoundTicket } from "../decide/choose-ticket.ts"
import { findLabelled } from "../tracker/find-ticket.ts"
import type { Session } from "../session.ts"

const FIRST_DELAY_MS = 1000
const LONGEST_DELAY_MS = 5000
// The index can lose for a moment what it shows otherwise, so one empty answer proves nothing.
const EMPTY_ANSWERS_NEEDED = 3

/**
 * Finds out what became of a create whose answer nobody saw: looks for its ticket until `ledger.settleMs` after the last
 * moment at which it can have been sent. Null: it was not applied.
 */
export async function settleCreate(
  session: Session,
  lastSent: number,
  excluded: readonly string[],
): Promise<FoundTicket | null> {
  const deadline = lastSent + session.config.ledger.settleMs
  for (let late = 0, delay = FIRST_DELAY_MS; ; delay = Math.min(2 * delay, LONGEST_DELAY_MS)) {
    const found = await findLabelled(session, excluded)
    if (found !== null || session.dryRun) return found
    const left = deadline - session.clock.now()
    if (left <= 0 && ++late === EMPTY_ANSWERS_NEEDED) return null
    await session.clock.sleep(left > 0 ? Math.min(delay, left) : FIRST_DELAY_MS)
  }
}
