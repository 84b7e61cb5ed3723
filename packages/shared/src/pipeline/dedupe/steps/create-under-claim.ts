import { ConfigError } from "../../../errors.ts"
import type { IssueDraft } from "../../../ports/issue-tracker.ts"
import { isAmbiguous } from "../is-ambiguous.ts"
import { nextRecord } from "../record/next-record.ts"
import { recordCreated } from "./record-created.ts"
import type { Claim, Opening, Session, Step } from "../session.ts"
import { settleCreate } from "./settle-create.ts"
import { decideAgain, writeRecord } from "../record/write-record.ts"

export type Plan = { readonly draft: IssueDraft; readonly opening: Opening }

const MAX_CREATES = 2

/**
 * Sends the create. Where its answer is lost it is never simply sent again: first its ticket is looked for until the
 * index must have it, then it is sent once more under a fresh claim.
 */
export async function createUnderClaim(session: Session, claim: Claim, plan: Plan): Promise<Step> {
  let current = claim
  for (let attempt = 1; ; attempt++) {
    if (attempt > 1 || isOld(session, current)) {
      const renewed = await renewClaim(session, current)
      if (renewed === null) return decideAgain(session)
      current = renewed
    }
    const sent = await sendCreate(session, current, plan.draft)
    if (sent.kind === "created") return recordCreated(session, current, { ticket: sent.ticket, opening: plan.opening })
    session.log.warn("Jira did not answer to the create; looking for its ticket", { message: sent.error.message })
    const found = await settleCreate(session, session.clock.now(), current.record.earlierTickets)
    if (found !== null) return recordCreated(session, current, { ticket: found.ticket, opening: plan.opening })
    // The claim stays, so that the next run looks for a ticket of this last create before it sends its own.
    if (attempt === MAX_CREATES) throw sent.error
  }
}

type Sent =
  | { readonly kind: "created"; readonly ticket: { readonly id: string; readonly key: string } }
  | { readonly kind: "unknown"; readonly error: Error }

async function sendCreate(session: Session, claim: Claim, draft: IssueDraft): Promise<Sent> {
  try {
    return { kind: "created", ticket: await session.tracker.createIssue(draft) }
  } catch (error) {
    if (isAmbiguous(error)) return { kind: "unknown", error }
    await releaseClaim(session, claim)
    throw error
  }
}

/** A create must be applied before others take the lease as over; what is left of it covers the request itself. */
function isOld(session: Session, claim: Claim): boolean {
  return session.clock.now() - claim.record.at > session.config.ledger.leaseMs / 4
}

/** Null where somebody else has taken the issue over. */
async function renewClaim(session: Session, claim: Claim): Promise<Claim | null> {
  const record = nextRecord(session, claim.record, { state: "claimed", event: claim.record.event, ticket: null })
  const written = await writeRecord(session, claim.sha, record)
  if (written.kind === "conflict") return null
  const renewed: Claim = { sha: written.known.sha ?? "", record, before: claim.before }
  if (!isOld(session, renewed)) return renewed
  await releaseClaim(session, renewed)
  throw new ConfigError(
    "The ledger answers too slowly for the lease of a claim. Raise ledger.lease-seconds in .github/auto-triage.yml",
  )
}

/** Gives a claim back under which no create was applied. Best effort: a claim that stays only costs the next run time. */
export async function releaseClaim(session: Session, claim: Claim): Promise<void> {
  const { before } = claim
  const known = before?.state === "ticketed"
  const record = nextRecord(session, known ? before : claim.record, {
    state: known ? "ticketed" : "released",
    event: "released",
    ticket: known ? before.ticket : null,
    // Without this the umbrella of a storm would pass for the error's own ticket.
    ...(known && before.storm !== undefined ? { storm: before.storm } : {}),
  })
  try {
    await writeRecord(session, claim.sha, record)
  } catch (error) {
    session.log.warn("The claim could not be given back", { message: error instanceof Error ? error.message : "" })
  }
}
