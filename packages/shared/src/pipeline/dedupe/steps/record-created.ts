import { confirmLabel } from "../tracker/confirm-label.ts"
import { type Created, createdRecord, createdStep } from "../record/created-record.ts"
import type { Claim, Session, Step } from "../session.ts"
import { setLinks } from "../tracker/set-links.ts"
import { settleRivals } from "./settle-rivals.ts"
import { publishRecord, stageRecord } from "../record/write-record.ts"

/**
 * The ticket exists: read it back, link it, and store its key. The record is stored as if the label were there, while
 * that is still being read, and is made current only once it is true.
 *
 * @throws ConfigError where the label did not stay on the ticket; the ticket is kept and recorded.
 */
export async function recordCreated(session: Session, claim: Claim, created: Created): Promise<Step> {
  const { key } = created.ticket
  const hoped = createdRecord(session, claim.record, { ...created, labelled: true })
  const [readBack, staged] = await Promise.allSettled([
    session.tracker.getIssue(key),
    stageRecord(session, claim.sha, hoped),
    setLinks(session, key, created.opening.follows),
  ])
  const label = await confirmLabel(session, key, readBack.status === "fulfilled" ? readBack.value : null)
  const { labelled } = label
  const record = labelled ? hoped : createdRecord(session, claim.record, { ...created, labelled })
  const stored = labelled && staged.status === "fulfilled" ? staged.value : null
  const published = await publishRecord(session, claim.sha, stored ?? (await stageRecord(session, claim.sha, record)))
  const step =
    published === "published"
      ? createdStep(created, record)
      : await settleRivals(session, claim, { ...created, labelled })
  if (label.error !== null) throw label.error
  return step
}
