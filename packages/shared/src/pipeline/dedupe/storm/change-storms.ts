import { formatStormRecord, parseStormRecord, type StormRecord } from "../../storm/storm-record.ts"
import { stormRef } from "../../storm/storm-ref.ts"
import { ledgerBusy } from "../record/ledger-busy.ts"
import { publishRecord, stageText } from "../record/write-record.ts"
import type { Session } from "../session.ts"

export type Change<Result> = { readonly record: StormRecord | null; readonly result: Result }

const MAX_ROUNDS = 40
const LONGEST_DELAY_MS = 2000

/** What the ledger knows of the service's storms. One that cannot be read is as none: then errors get ordinary tickets. */
export async function readStorms(
  session: Pick<Session, "ledger" | "config">,
  service: string,
): Promise<{ readonly sha: string | null; readonly record: StormRecord }> {
  const stored = await session.ledger.read(stormRef(session.config, service))
  const record = stored === null ? null : parseStormRecord(stored.text)
  return { sha: stored?.sha ?? null, record: record ?? { schema: 1, service, recent: [], storms: [] } }
}

/** Applies `change` to the newest record until it is the one that is followed; a null record writes nothing. */
export async function changeStorms<Result>(
  session: Session,
  service: string,
  change: (record: StormRecord) => Change<Result>,
): Promise<Result> {
  const ref = stormRef(session.config, service)
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { sha, record } = await readStorms(session, service)
    const changed = change(record)
    if (changed.record === null) return changed.result
    const staged = await stageText(session, sha, formatStormRecord(changed.record))
    if ((await publishRecord({ ...session, ref }, sha, staged)) === "published") return changed.result
    // Many runs meet here in a storm: each waits another time, by its own id, so that they do not meet again.
    await session.clock.sleep(Math.min(LONGEST_DELAY_MS, 50 * (round + 1)) + (Number(session.holder.runId) % 97) * 5)
  }
  throw ledgerBusy()
}
