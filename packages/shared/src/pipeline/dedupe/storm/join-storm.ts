import { BugError } from "../../../errors.ts"
import { countIn } from "../../storm/count-in.ts"
import type { Storm } from "../../storm/storm-record.ts"
import { umbrellaText } from "../../storm/umbrella-text.ts"
import { bestEffort } from "../best-effort.ts"
import { nextRecord } from "../record/next-record.ts"
import { decideAgain, writeRecord } from "../record/write-record.ts"
import { NOT_CREATED } from "../record-writes.ts"
import type { Known, Opening, Session, Step } from "../session.ts"
import { adoptTicket } from "../steps/adopt-ticket.ts"
import { findTicket } from "../tracker/find-ticket.ts"
import { changeStorm } from "./change-storm.ts"
import { ensureUmbrella, type Umbrella } from "./ensure-umbrella.ts"
import { isLifted } from "./is-lifted.ts"
import { linkEarly } from "./link-early.ts"
import { newcomerOf } from "./newcomer-of.ts"

type Joining = { readonly storm: Storm; readonly opening: Opening }

/**
 * The umbrella stands for this error. The storm is told its key before the error is recorded with it, because by that key
 * the gate knows which tickets no fix may report to.
 */
export async function joinStorm(session: Session, known: Known, { storm, opening }: Joining): Promise<Step> {
  const { service } = session.issue
  if (service === null) throw new BugError("an error without a service has joined a storm")
  const replaced = opening.replaces === null ? [] : [opening.replaces]
  const earlierTickets = [...new Set([...(known.record?.earlierTickets ?? []), ...replaced])]
  const found = await findTicket(session, earlierTickets)
  if (found !== null) return adoptTicket(session, known, { found, opening })
  const umbrella = await ensureUmbrella(session, storm, service)
  const place = { service, id: storm.id }
  if (storm.key !== umbrella.key)
    await changeStorm(session, place, now => (now.key === umbrella.key ? now : { ...now, key: umbrella.key }))
  const ticket = await session.tracker.getIssue(umbrella.key)
  if (isLifted(ticket, { id: storm.id, labelled: umbrella.labelled })) {
    await changeStorm(session, place, now => (now.lifted ? now : { ...now, lifted: true }))
    return { kind: "again", known }
  }
  const record = nextRecord(session, known.record, {
    state: "ticketed",
    event: "storm",
    ticket: { key: umbrella.key, id: umbrella.id, project: storm.project, labelled: umbrella.labelled },
    earlierTickets,
    commentsSeen: null,
    storm: { id: storm.id },
  })
  const written = await writeRecord(session, known.sha, record)
  if (written.kind === "conflict") return decideAgain(session)
  await tellUmbrella(session, { umbrella, ...place })
  return {
    kind: "done",
    outcome: "storm",
    reason: `${umbrella.key} stands for a storm of new errors of this service`,
    match: { kind: "storm", key: umbrella.key },
    ticket: { key: umbrella.key, id: umbrella.id },
    record,
  }
}

type Telling = { readonly umbrella: Umbrella; readonly service: string; readonly id: string }

/** The count and the list are for people; where they cannot be written, the ledger still knows each error. */
async function tellUmbrella(session: Session, { umbrella, ...place }: Telling): Promise<void> {
  const { key } = umbrella
  if (key === NOT_CREATED) return
  await bestEffort(session, `${key} could not be told of this error`, async () => {
    const told = { rewrite: false }
    const storm = await changeStorm(session, place, before => {
      const counted = countIn(before, newcomerOf(session))
      told.rewrite = counted.rewrite
      return counted.storm
    })
    if (storm === null || !told.rewrite) return
    const { holder, clock, config } = session
    const text = umbrellaText(storm, place.service, { runUrl: holder.url, now: clock.now(), site: config.site })
    await session.tracker.updateIssue(key, { fields: { description: text.description } })
    await linkEarly(session, storm, key)
  })
}
