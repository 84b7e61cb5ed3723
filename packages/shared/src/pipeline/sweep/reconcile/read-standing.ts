import type { LedgerIndex } from "../../../ports/ledger-index.ts"
import type { TrackedIssue } from "../../../ports/issue-tracker.ts"
import { isIssueId } from "../../../text/is-issue-id.ts"
import { issueLabel } from "../../../text/label.ts"
import { type LedgerRecord, parseRecord } from "../../ledger-record.ts"
import { dueSlice } from "./due-slice.ts"
import type { StandingIssue } from "./standing-facts.ts"
import type { StandingPorts } from "./standing-ports.ts"
import type { SweepContext } from "../sweep-context.ts"

const MOST_ISSUES = 300
const RECORDS_AT_ONCE = 100
const LABELS_AT_ONCE = 25
const HITS_OF_A_SEARCH = 50
/** Tickets that are read one by one because the search did not show them as the ledger has them. */
const MOST_READS = 60

type Read = { readonly issues: readonly StandingIssue[]; readonly limits: readonly string[] }

/** Errors of the ledger with their tickets, as many as one sweep looks at: others follow in the next. @throws ConfigError, UpstreamError */
export async function readStanding(
  { tracker }: StandingPorts,
  index: LedgerIndex,
  { context, now }: { readonly context: SweepContext; readonly now: number },
): Promise<Read> {
  const { namespace } = context.config.ledger
  const { tokens, complete } = await index.newest(namespace)
  const due = dueSlice([...tokens.keys()].filter(isIssueId).toSorted(), { most: MOST_ISSUES, now })
  const limits = [
    ...(complete
      ? []
      : ["The ledger holds more errors than GitHub lists to one sweep; those beyond were not compared."]),
    ...(due.length < tokens.size
      ? [
          `Of ${tokens.size} errors in the ledger ${due.length} were compared with their tickets; the others have their turn in the next sweeps.`,
        ]
      : []),
  ]
  const texts = await textsOf(
    index,
    due.map(id => tokens.get(id) ?? ""),
  )
  const hits = await search(tracker, context.config.jira.project, due)
  let reads = 0
  const issues: StandingIssue[] = []
  for (const issueId of due) {
    const text = texts.get(tokens.get(issueId) ?? "")
    const issue = text === undefined ? null : asShown(issueId, parseRecord(text), hits.get(issueId) ?? [])
    if (issue === null) continue
    if (isSound(issue)) issues.push(issue)
    else if (++reads <= MOST_READS) issues.push(await readAgain(tracker, issue))
  }
  if (reads > MOST_READS)
    limits.push(`Tickets of ${reads - MOST_READS} errors were not looked into; the next sweeps do.`)
  return { issues, limits }
}

/** Null for an error of a storm: its ticket is the umbrella of many, which has its own ways of being lifted. */
function asShown(
  issueId: string,
  record: LedgerRecord | null,
  labelled: readonly TrackedIssue[],
): StandingIssue | null {
  if (record?.storm !== undefined) return null
  const open = labelled.filter(({ category }) => category !== "done")
  const ticket = labelled.find(({ key }) => key === record?.ticket?.key) ?? null
  return { issueId, record, open, ticket }
}

function isSound({ record, open, ticket }: StandingIssue): boolean {
  const isAsRecorded = ticket !== null && ticket.category !== "done" && open.length === 1
  return isAsRecorded || (record === null && open.length === 0)
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

/** Tickets by error. A search that is full is made again in halves, so that no error hides another. */
async function search(
  tracker: StandingPorts["tracker"],
  project: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly TrackedIssue[]>> {
  const found = new Map<string, TrackedIssue[]>()
  async function look(some: readonly string[]): Promise<void> {
    const hits = await tracker.searchByLabels(project, some.map(issueLabel))
    if (hits.length >= HITS_OF_A_SEARCH && some.length > 1) {
      const half = Math.ceil(some.length / 2)
      await look(some.slice(0, half))
      await look(some.slice(half))
      return
    }
    for (const id of some)
      found.set(
        id,
        hits.filter(({ labels }) => labels.includes(issueLabel(id))),
      )
  }
  for (let at = 0; at < ids.length; at += LABELS_AT_ONCE) await look(ids.slice(at, at + LABELS_AT_ONCE))
  return found
}
