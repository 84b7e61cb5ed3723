import type { LedgerIndex } from "../../../ports/ledger-index.ts"
import type { TrackedIssue } from "../../../ports/issue-tracker.ts"
import { isIssueId } from "../../../text/is-issue-id.ts"
import { issueLabel } from "../../../text/label.ts"
import { type LedgerRecord, parseRecord } from "../../ledger-record.ts"
import type { SweepContext } from "../sweep-context.ts"
import { chooseReads } from "./choose-reads.ts"
import { dueSlice } from "./due-slice.ts"
import { overLimit } from "./over-limit.ts"
import { readJoined } from "./read-joined.ts"
import { searchTickets } from "./search-tickets.ts"
import type { JoinedIssue, StandingIssue } from "./standing-facts.ts"
import type { StandingPorts } from "./standing-ports.ts"

const MOST_ISSUES = 300
const RECORDS_AT_ONCE = 100

type Asked = {
  readonly context: SweepContext
  readonly now: number
  /** Newest occurrence by issue, of errors that are for review. */
  readonly seen: ReadonlyMap<string, number>
}
type Read = {
  readonly issues: readonly StandingIssue[]
  readonly joined: readonly JoinedIssue[]
  readonly limits: readonly string[]
}

/** Errors of the ledger with their tickets, as many as one sweep looks at: others follow in the next. @throws ConfigError, UpstreamError */
export async function readStanding(
  { tracker }: StandingPorts,
  index: LedgerIndex,
  { context, now, seen }: Asked,
): Promise<Read> {
  const { tokens, complete } = await index.newest(context.config.ledger.namespace)
  // An error that the ledger does not know may have a ticket all the same, where somebody deleted its ref.
  const all = [...new Set([...tokens.keys(), ...seen.keys()])].filter(isIssueId).toSorted()
  const due = dueSlice(all, { most: MOST_ISSUES, now })
  const cut = complete
    ? []
    : ["The ledger holds more errors than GitHub lists to one sweep; those beyond were not compared."]
  const texts = await textsOf(
    index,
    due.flatMap(id => tokens.get(id) ?? []),
  )
  const records = due.flatMap(issueId => {
    const token = tokens.get(issueId)
    if (token === undefined) return complete ? [{ issueId, record: null, isKnown: false }] : []
    const text = texts.get(token)
    return text === undefined ? [] : [{ issueId, record: parseRecord(text), isKnown: true }]
  })
  const own = records.filter(({ record }) => record?.storm === undefined)
  const shown = await asShown(tracker, own, context)
  const unsound = shown.filter(issue => !isSound(issue, seen))
  // An error is looked at in one of so many sweeps, so its turn to be read comes by those.
  const turn = now / Math.max(1, Math.ceil(all.length / MOST_ISSUES))
  const chosen = chooseReads(unsound, { seen, turn })
  const again: StandingIssue[] = []
  for (const issue of chosen) {
    const now = await readAgain(tracker, issue)
    if (tokens.has(now.issueId) || now.open.length > 0) again.push(now)
  }
  const { joined, limits } = await readJoined(tracker, { records, seen, now })
  return {
    issues: [...shown.filter(issue => !unsound.includes(issue)), ...again],
    joined,
    limits: [
      ...cut,
      ...overLimit("errors of ledger and Datadog", all.length, due.length),
      ...overLimit("errors whose tickets are not open as recorded", unsound.length, chosen.length),
      ...limits,
    ],
  }
}

type Recorded = {
  readonly issueId: string
  readonly record: LedgerRecord | null
  /** False where the ledger has no ref of it. */
  readonly isKnown: boolean
}

/** By what the search shows, each in the project where the ledger has its ticket as long as the configuration names that. */
async function asShown(
  tracker: StandingPorts["tracker"],
  records: readonly Recorded[],
  { config: { jira, routes } }: SweepContext,
): Promise<readonly StandingIssue[]> {
  const known = new Set([jira.project, ...routes.flatMap(({ project }) => project ?? [])])
  const hits = await searchTickets(
    tracker,
    records.map(({ issueId, record }) => {
      const project = record?.ticket?.project ?? jira.project
      return { issueId, project: known.has(project) ? project : jira.project }
    }),
  )
  return records.flatMap(({ issueId, record, isKnown }) => {
    const labelled = hits.get(issueId) ?? []
    const open = labelled.filter(({ category }) => category !== "done")
    const ticket = labelled.find(({ key }) => key === record?.ticket?.key) ?? null
    // What neither ledger nor Jira know of is a matter of lost alerts alone.
    return isKnown || open.length > 0 ? [{ issueId, record, open, ticket }] : []
  })
}

/** Open as recorded; or no open ticket, where either there never was one or it is closed and the error is quiet. */
function isSound({ issueId, record, open, ticket }: StandingIssue, seen: Asked["seen"]): boolean {
  if (open.length > 0) return open.length === 1 && ticket !== null && ticket.category !== "done"
  if (record === null) return true
  return !seen.has(issueId) && (record.ticket === null || ticket !== null)
}

/** What the search showed may be minutes old, and may lack what is there. */
async function readAgain(tracker: StandingPorts["tracker"], issue: StandingIssue): Promise<StandingIssue> {
  const key = issue.record?.ticket?.key
  const ticket = key === undefined ? null : await tracker.getIssue(key)
  const label = issueLabel(issue.issueId)
  const open: TrackedIssue[] = []
  for (const hit of issue.open) {
    const now = hit.key === ticket?.key ? ticket : await tracker.getIssue(hit.key)
    if (now !== null && now.category !== "done" && now.labels.includes(label)) open.push(now)
  }
  // One that the index does not show yet, or that was moved to another project, is open all the same.
  const isShown = open.some(({ id }) => id === ticket?.id)
  if (ticket !== null && !isShown && ticket.category !== "done" && ticket.labels.includes(label)) open.push(ticket)
  return { ...issue, ticket, open: open.toSorted((one, other) => Number(one.id) - Number(other.id)) }
}

async function textsOf(index: LedgerIndex, tokens: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>()
  for (let at = 0; at < tokens.length; at += RECORDS_AT_ONCE)
    for (const [token, text] of await index.texts(tokens.slice(at, at + RECORDS_AT_ONCE))) all.set(token, text)
  return all
}
