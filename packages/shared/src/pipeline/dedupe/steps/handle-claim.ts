import { BugError } from "../../../errors.ts"
import type { LedgerRecord } from "../../ledger-record.ts"
import { adoptTicket } from "./adopt-ticket.ts"
import { judgeHolder } from "../decide/judge-holder.ts"
import { openTicket } from "./open-ticket.ts"
import { readKnown } from "../record/read-known.ts"
import type { Known, Opening, Session, Step } from "../session.ts"
import { settleCreate } from "./settle-create.ts"

const FIRST_DELAY_MS = 1000
const LONGEST_DELAY_MS = 5000

/**
 * The ledger holds a claim without a ticket. While its holder may be alive, wait for the ticket. Of a dead one, find the
 * ticket it may have created, and only where there is none take the claim over.
 */
export async function handleClaim(session: Session, known: Known): Promise<Step> {
  const claim = known.record
  if (claim !== null && !session.dryRun) {
    const changed = await waitWhileAlive(session, known)
    if (changed !== null) return { kind: "again", known: changed }
  }
  const opening = openingOf(claim)
  // A holder sends no create after its lease, so a claim that is long over has nothing on its way.
  const leaseEnd = claim === null ? Number.POSITIVE_INFINITY : claim.at + session.config.ledger.leaseMs
  const lastSent = Math.min(session.clock.now(), leaseEnd)
  const found = await settleCreate(session, lastSent, claim?.earlierTickets ?? [])
  return found === null ? openTicket(session, known, opening) : adoptTicket(session, known, { found, opening })
}

/** What the ledger holds once it has changed, or null as soon as the holder is dead. */
async function waitWhileAlive(session: Session, known: Known): Promise<Known | null> {
  const claim = known.record
  if (claim === null) throw new BugError("waited for a claim that is none")
  const { clock, config } = session
  for (let delay = FIRST_DELAY_MS; ; delay = Math.min(2 * delay, LONGEST_DELAY_MS)) {
    const { leaseMs } = config.ledger
    if (judgeHolder(claim, session.holder, { now: clock.now(), leaseMs }) === "dead") return null
    session.log.info("Another run is making the ticket; waiting for it", { run: claim.holder.url })
    await clock.sleep(Math.min(delay, claim.at + leaseMs - clock.now()))
    const now = readKnown(await session.ledger.read(session.ref))
    if (now.sha !== known.sha) return now
  }
}

/** The claim says what its holder was about to do. */
function openingOf(claim: LedgerRecord | null): Opening {
  const last = claim?.earlierTickets.at(-1) ?? null
  if (claim?.event === "regressed" && last !== null)
    return { match: { kind: "regressed", key: last }, replaces: last, follows: last }
  return { match: { kind: "new" }, replaces: last, follows: null }
}
