import type { LedgerRecord } from "@auto-triage/shared/pipeline/ledger-record"
import { ConfigError } from "@auto-triage/shared/errors"
import { logText } from "@auto-triage/shared/text/log-text"
import { chooseLedger } from "./ledger/choose-ledger.ts"
import type { LedgerHead } from "./ledger/ledger-reader.ts"
import type { UserPath } from "./user-path.ts"

type History = { readonly ref: string; readonly records: readonly LedgerRecord[] }

const ISSUE_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The history of each error that has this ticket key or Datadog issue id, for people or as a JSON list of
 * `{ref, records}`.
 *
 * @throws ConfigError where no ledger can be read, or where it does not know the key
 */
export async function explainTicket(
  key: string,
  options: { readonly repo: UserPath | null; readonly config: UserPath | null; readonly json: boolean },
): Promise<string> {
  const ledger = chooseLedger(options)
  const issueId = ISSUE_ID.test(key.toLowerCase()) ? key.toLowerCase() : null
  const heads = await ledger.heads(issueId)
  const found = heads.filter(head => issueId !== null || hasTicket(head, key.toUpperCase()))
  if (found.length === 0) throw new ConfigError(`The ledger holds nothing about ${key}. ${ledger.advice(heads.length)}`)
  const histories: History[] = []
  for (const head of found) histories.push({ ref: head.ref, records: await ledger.history(head) })
  return options.json ? `${JSON.stringify(histories)}\n` : histories.map(print).join("\n")
}

function hasTicket({ record }: LedgerHead, key: string): boolean {
  return record !== null && [record.ticket?.key, ...record.earlierTickets].includes(key)
}

function print({ ref, records }: History): string {
  const last = records.at(-1)
  const facts = records.findLast(record => record.facts !== null)?.facts
  const ticket = last?.ticket?.key ?? "no ticket"
  const earlier =
    last === undefined || last.earlierTickets.length === 0 ? "" : ` (earlier: ${last.earlierTickets.join(", ")})`
  const error = facts === undefined || facts === null ? "" : `  ${facts.type}: ${facts.message}`
  const head = `${logText(`${ticket}${earlier}${error}`, 300)}\nDatadog issue ${ref.slice(ref.lastIndexOf("/") + 1)}\n`
  return `${head}\n${records.map(line).join("\n")}\n`
}

function line(record: LedgerRecord): string {
  const when = new Date(record.at).toISOString().slice(0, 19).replace("T", " ")
  return logText(
    `${when} UTC  ${record.event.padEnd(15)}  ${(record.ticket?.key ?? "-").padEnd(9)}  ${record.holder.url}${seen(record)}`,
    600,
  )
}

function seen({ occurrences, score }: LedgerRecord): string {
  const where = occurrences?.environments.join(" and ") || "no known environment"
  const count = occurrences === null ? "" : `  seen ${occurrences.count}× in ${where}`
  return `${count}${score === null ? "" : `, score ${score.total} (${score.priority})`}`
}
