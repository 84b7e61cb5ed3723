import type { Storm } from "../../storm/storm-record.ts"
import { bestEffort } from "../best-effort.ts"
import { readKnown } from "../record/read-known.ts"
import type { Session } from "../session.ts"
import { changeStorm } from "./change-storm.ts"
import { readStorms } from "./change-storms.ts"
import { ensureUmbrella } from "./ensure-umbrella.ts"
import { isLifted } from "./is-lifted.ts"
import { umbrellaSession } from "./umbrella-session.ts"

/**
 * Where the error is one of the first of a storm, looks whether a person has lifted that, and tells the ledger: the gate,
 * which goes by the ledger, then lets its fix start.
 */
export async function noticeLift(session: Session): Promise<void> {
  const { service, id: issueId } = session.issue
  if (session.config.storm === null || service === null || session.dryRun) return
  await bestEffort(session, "Whether a storm was lifted could not be told; its fixes wait on", async () => {
    const { record } = await readStorms(session, service)
    const mine = record.storms.filter(({ lifted, early }) => !lifted && early.some(one => one.issueId === issueId))
    for (const storm of mine) {
      const { id, key } = storm
      if (key === null) await completeStorm(session, storm, service)
      else if (isLifted(await session.tracker.getIssue(key), { id, labelled: true }))
        await changeStorm(session, { service, id }, now => (now.lifted ? now : { ...now, lifted: true }))
    }
  })
}

/**
 * The run that began this storm died before its umbrella was known, and nobody came after it: there is no ticket by which a
 * person could lift it. An umbrella that was begun is completed; without one there was no storm.
 */
async function completeStorm(session: Session, storm: Storm, service: string): Promise<void> {
  const { id, lastNewAt } = storm
  const { windowMs = 0 } = session.config.storm ?? {}
  const { leaseMs } = session.config.ledger
  if (session.clock.now() - lastNewAt < Math.max(windowMs, leaseMs)) return
  const begun = readKnown(await session.ledger.read(umbrellaSession(session, storm, service).ref))
  const isBegun = begun.unreadable || begun.record?.state === "claimed" || begun.record?.state === "ticketed"
  const key = isBegun ? (await ensureUmbrella(session, storm, service)).key : null
  await changeStorm(session, { service, id }, now => {
    if (now.key !== null) return now
    return key === null ? { ...now, lifted: true } : { ...now, key }
  })
}
