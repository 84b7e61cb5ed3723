import { formatRecord, type LedgerRecord } from "../../ledger-record.ts"
import { isAmbiguous } from "../is-ambiguous.ts"
import { readKnown } from "./read-known.ts"
import type { Known, Session, Step } from "../session.ts"

const READ_BACK_AFTER_MS = 1000
const MAX_ATTEMPTS = 3

/** Stores a record without making it current. An answer that was lost costs an unused record, so it is simply repeated. */
export function stageRecord(session: Session, parent: string | null, record: LedgerRecord): Promise<string> {
  return stageText(session, parent, formatRecord(record))
}

/** As stageRecord, for a record of another kind. */
export async function stageText(
  session: Pick<Session, "ledger">,
  parent: string | null,
  text: string,
): Promise<string> {
  try {
    return await session.ledger.stage(parent, text)
  } catch (error) {
    if (!isAmbiguous(error)) throw error
    return session.ledger.stage(parent, text)
  }
}

/**
 * Makes a staged record the current one if `parent` still is. Where the answer is lost, the ledger itself is asked; and
 * since its reads may be a moment old, a conflict after that is only believed if the record did not get there by us.
 */
export async function publishRecord(
  session: Pick<Session, "ledger" | "clock" | "ref">,
  parent: string | null,
  sha: string,
): Promise<"published" | "conflict"> {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await session.ledger.publish(session.ref, parent, sha)
      if (answer === "published" || attempt === 1) return answer
      return (await session.ledger.read(session.ref))?.sha === sha ? "published" : "conflict"
    } catch (error) {
      if (!isAmbiguous(error) || attempt === MAX_ATTEMPTS) throw error
      await session.clock.sleep(READ_BACK_AFTER_MS * attempt)
      const current = (await session.ledger.read(session.ref))?.sha ?? null
      if (current === sha) return "published"
      if (current !== parent) return "conflict"
    }
  }
}

export async function writeRecord(
  session: Session,
  parent: string | null,
  record: LedgerRecord,
): Promise<{ readonly kind: "published"; readonly known: Known } | { readonly kind: "conflict" }> {
  const sha = await stageRecord(session, parent, record)
  if ((await publishRecord(session, parent, sha)) === "conflict") return { kind: "conflict" }
  return { kind: "published", known: { sha, record, unreadable: false } }
}

/** Somebody else was faster: decide again on what the ledger holds now. */
export async function decideAgain(session: Session): Promise<Step> {
  return { kind: "again", known: readKnown(await session.ledger.read(session.ref)) }
}
