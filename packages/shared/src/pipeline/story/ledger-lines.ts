import type { LedgerRecord } from "../ledger-record.ts"
import type { StoryLine } from "./story-line.ts"

const WHY: Readonly<Record<LedgerRecord["event"], string>> = {
  claimed: "no ticket was known; this run alone may create one",
  created: "no ticket was found",
  adopted: "a ticket with its label was there already",
  "seen-again": "the same error occurred again",
  "new-environment": "the same error occurred in another environment",
  regressed: "it was resolved and came back",
  duplicate: "two tickets stood for one error",
  "left-alone": "people had decided against it",
  released: "nothing was created",
  storm: "too many new errors at once share one umbrella ticket",
}

/** What the ledger says of one error. */
export function ledgerLines(records: readonly LedgerRecord[]): readonly StoryLine[] {
  return records.map((record, index) => {
    const before = index === 0 ? null : (records[index - 1]?.ticket?.key ?? null)
    const key = record.ticket?.key ?? "-"
    const moved = before !== null && record.ticket !== null && before !== key ? `; it replaces ${before}` : ""
    return {
      at: record.at,
      from: "ledger",
      who: `run ${record.holder.runId}.${record.holder.attempt}`,
      what: `${record.event} ${key}${seen(record)}`,
      why: `${WHY[record.event] ?? ""}${moved}`,
      link: record.holder.url,
    }
  })
}

function seen({ occurrences, score }: LedgerRecord): string {
  const where = occurrences?.environments.join(" and ") || "no known environment"
  const count = occurrences === null ? "" : ` seen ${occurrences.count}× in ${where}`
  return `${count}${score === null ? "" : `, score ${score.total} (${score.priority})`}`
}
