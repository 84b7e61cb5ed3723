import type { LedgerRecord } from "../../ledger-record.ts"
import { adoptTicket } from "./adopt-ticket.ts"
import { createUnderClaim, releaseClaim } from "./create-under-claim.ts"
import { draftTicket } from "../tracker/draft-ticket.ts"
import { findTicket } from "../tracker/find-ticket.ts"
import { inParallel } from "../in-parallel.ts"
import { nextRecord } from "../record/next-record.ts"
import { readIssueType } from "../tracker/read-issue-type.ts"
import type { Claim, Known, Opening, Session, Step } from "../session.ts"
import { decideAgain, publishRecord, stageRecord } from "../record/write-record.ts"

/**
 * No ticket is known. One that the ledger does not know of is adopted; else this run claims the issue and creates it.
 *
 * The claim comes late: as much as possible of what may fail is tried before it, because a claim whose holder fails makes
 * the next run wait. Five requests after one another, ten in all.
 */
export async function openTicket(session: Session, known: Known, opening: Opening): Promise<Step> {
  const record = claimRecord(session, known.record, opening)
  const [found, type, sha] = await inParallel(
    findTicket(session, record.earlierTickets),
    readIssueType(session),
    stageRecord(session, known.sha, record),
  )
  if (found !== null) return adoptTicket(session, known, { found, opening })
  const claim: Claim = { sha, record, before: known.record }
  const early = type.fields === null ? null : draftTicket(session, { ...type, fields: type.fields }, opening)
  const [drafted, claimed] = await Promise.allSettled([
    early ?? readAndDraft(session, type, opening),
    publishRecord(session, known.sha, sha),
  ])
  if (claimed.status === "rejected") throw claimed.reason
  if (claimed.value === "conflict") return decideAgain(session)
  if (drafted.status === "fulfilled") return createUnderClaim(session, claim, { draft: drafted.value, opening })
  await releaseClaim(session, claim)
  throw drafted.reason
}

async function readAndDraft(session: Session, type: { readonly id: string; readonly name: string }, opening: Opening) {
  const fields = await session.tracker.createFields(session.route.project, type.id)
  return draftTicket(session, { ...type, fields }, opening)
}

function claimRecord(session: Session, before: LedgerRecord | null, opening: Opening): LedgerRecord {
  const earlier = before?.earlierTickets ?? []
  const { replaces } = opening
  return nextRecord(session, before, {
    state: "claimed",
    event: opening.follows === null ? "claimed" : "regressed",
    ticket: null,
    earlierTickets: replaces === null || earlier.includes(replaces) ? earlier : [...earlier, replaces],
  })
}
