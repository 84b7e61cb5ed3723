import { type LedgerRecord, parseRecord } from "@auto-triage/shared/pipeline/ledger-record"
import { stormLabel } from "@auto-triage/shared/pipeline/storm/storm-ref"
import { issueLabel } from "@auto-triage/shared/text/label"
import type { IssueSnapshot } from "../jira/snapshot.ts"
import { STORM_REPOSITORY, type StormWorld } from "./storm-world.ts"

export type Judgement = {
  readonly open: number
  readonly closed: number
  /** Open tickets that stand for the errors of a storm. */
  readonly umbrellas: number
  /** Errors that one of those stands for. */
  readonly sheltered: number
  readonly faults: readonly string[]
}

/** Whether each of the errors has exactly one open ticket, its own or an umbrella, and the ledger names it. */
export async function judgeTickets(world: StormWorld, issueIds: readonly string[]): Promise<Judgement> {
  const { namespace } = world.config.ledger
  const tickets = world.jira.snapshot().issues
  const open = tickets.filter(({ category }) => category !== "done")
  const refs = await world.github.ledger(STORM_REPOSITORY, namespace)
  const texts = new Map(refs.map(({ ref, records }) => [ref.slice(namespace.length + 1), records.at(-1)?.message]))
  const records = new Map(issueIds.map(id => [id, parseRecord(texts.get(id) ?? "")]))
  const faults = [...records].flatMap(([id, record]) => judgeIssue(open, id, record))
  const storms = new Set([...records.values()].flatMap(record => record?.storm?.id ?? []))
  const own = issueIds.filter(id => records.get(id)?.storm === undefined).length
  if (faults.length === 0 && open.length !== own + storms.size)
    faults.push(`${open.length} tickets are open, for ${own} errors with their own and ${storms.size} storms`)
  return {
    open: open.length,
    closed: tickets.length - open.length,
    umbrellas: storms.size,
    sheltered: issueIds.length - own,
    faults,
  }
}

function judgeIssue(open: readonly IssueSnapshot[], id: string, record: LedgerRecord | null): string[] {
  const storm = record?.storm?.id
  const label = storm === undefined ? issueLabel(id) : stormLabel(storm)
  const found = open.filter(({ labels }) => labels.includes(label)).map(({ key }) => key)
  if (found.length !== 1) return [`${id} has ${found.length} open tickets: ${found.join(", ")}`]
  const named = record?.state === "ticketed" ? record.ticket?.key : undefined
  return named === found[0] ? [] : [`${id} has ${found[0]}, and the ledger names ${named ?? "none"}`]
}
