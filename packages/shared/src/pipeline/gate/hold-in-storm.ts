import type { Config } from "../../config/config.ts"
import type { Ledger } from "../../ports/ledger.ts"
import type { Issue } from "../enrich.ts"
import type { Hold } from "../gate.ts"
import { parseStormRecord, type StormRecord } from "../storm/storm-record.ts"
import { stormRef } from "../storm/storm-ref.ts"

export type StormCandidate = {
  readonly issue: Pick<Issue, "id" | "service">
  readonly ticketKey: string
  readonly config: Pick<Config, "ledger" | "storm">
}

/**
 * Holds the fix of an error of a storm that nobody has lifted, forced or not. A record that cannot be read holds, too.
 *
 * @throws ConfigError, UpstreamError
 */
export async function holdInStorm(candidate: StormCandidate, ledger: Pick<Ledger, "read">): Promise<Hold | null> {
  const { issue, config } = candidate
  if (config.storm === null || issue.service === null) return null
  const stored = await ledger.read(stormRef(config, issue.service))
  if (stored === null) return null
  const record = parseStormRecord(stored.text)
  return record === null
    ? hold("what the ledger knows of this service's storms cannot be read")
    : judge(record, candidate)
}

function judge({ storms }: StormRecord, { issue, ticketKey }: StormCandidate): Hold | null {
  const storm = storms.find(
    ({ lifted, key, early }) => !lifted && (key === ticketKey || early.some(one => one.issueId === issue.id)),
  )
  if (storm === undefined) return null
  return hold(`the error belongs to a storm that nobody has lifted: ${storm.key ?? "its ticket is being made"}`)
}

function hold(why: string): Hold {
  return { kind: "hold", reason: "storm", why }
}
