import { parseRecord } from "@auto-triage/shared/pipeline/ledger-record"
import { issueLabel } from "@auto-triage/shared/text/label"
import { STORM_REPOSITORY, type StormWorld } from "./storm-world.ts"

export type Judgement = { readonly open: number; readonly closed: number; readonly faults: readonly string[] }

/** Whether each of the errors has exactly one open ticket, and the ledger names it. */
export async function judgeTickets(world: StormWorld, issueIds: readonly string[]): Promise<Judgement> {
  const { namespace } = world.config.ledger
  const tickets = world.jira.snapshot().issues
  const open = tickets.filter(({ category }) => category !== "done")
  const refs = await world.github.ledger(STORM_REPOSITORY, namespace)
  const texts = new Map(refs.map(({ ref, records }) => [ref.slice(namespace.length + 1), records.at(-1)?.message]))
  const faults = issueIds.flatMap(id => {
    const own = open.filter(({ labels }) => labels.includes(issueLabel(id))).map(({ key }) => key)
    if (own.length !== 1) return [`${id} has ${own.length} open tickets: ${own.join(", ")}`]
    const record = parseRecord(texts.get(id) ?? "")
    const named = record?.state === "ticketed" ? record.ticket?.key : undefined
    return named === own[0] ? [] : [`${id} has ${own[0]}, and the ledger names ${named ?? "none"}`]
  })
  const foreign = open.length - issueIds.length
  if (faults.length === 0 && foreign !== 0) faults.push(`${foreign} open tickets belong to no error`)
  return { open: open.length, closed: tickets.length - open.length, faults }
}
