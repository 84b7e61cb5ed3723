import { UpstreamError } from "../../../../errors.ts"
import type { TrackedIssue } from "../../../../ports/issue-tracker.ts"
import type { Ledger } from "../../../../ports/ledger.ts"
import { issueLabel } from "../../../../text/label.ts"
import { parseRecord } from "../../../ledger-record.ts"
import type { Applied } from "../../apply-step.ts"
import { hasComment } from "../proof/has-comment.ts"
import type { StandingPorts } from "../standing-ports.ts"
import { duplicateComment } from "../duplicate-comment.ts"
import { labelledOpen } from "../labelled-open.ts"
import { claimTelling } from "./claim-telling.ts"
import { recordTicket } from "./follow-ticket.ts"

type Asked = {
  readonly ref: string
  readonly issueId: string
  readonly keep: string
  /** Epoch milliseconds, and after how many a sweep that died in the middle is gone on with. */
  readonly now: number
  readonly leaseMs: number
}
type Tracker = StandingPorts["tracker"]
type Closing = { readonly of: string; readonly issueId: string; readonly untold: readonly TrackedIssue[] }

/**
 * Closes all but the oldest open ticket of an error. The ledger follows first, so that an alert in between goes to the one
 * that stays. In this order a sweep that dies leaves a ticket that is still open, and the next one goes on with it. Of two
 * sweeps at once the ledger lets one write the comments.
 */
export async function closeSecond({ tracker }: StandingPorts, ledger: Ledger, asked: Asked): Promise<Applied> {
  const kept = await tracker.getIssue(asked.keep)
  const stored = await ledger.read(asked.ref)
  const record = stored === null ? null : parseRecord(stored.text)
  const isSound = kept !== null && kept.category !== "done" && kept.labels.includes(issueLabel(asked.issueId))
  if (!isSound || record?.state !== "ticketed" || record.earlierTickets.includes(kept.key)) return "not-needed"
  const project = kept.key.slice(0, kept.key.lastIndexOf("-"))
  const open = await labelledOpen(tracker, project, asked.issueId)
  const others = open.filter(one => Number(one.id) > Number(kept.id) && !record.earlierTickets.includes(one.key))
  if (others.length === 0) return "not-needed"
  await recordTicket(ledger, asked.ref, kept)
  return closeAll(tracker, ledger, { asked, of: kept.key, others })
}

type All = { readonly asked: Asked; readonly of: string; readonly others: readonly TrackedIssue[] }

async function closeAll(tracker: Tracker, ledger: Ledger, { asked, of, others }: All): Promise<Applied> {
  const { issueId, now, leaseMs, ref } = asked
  const untold: TrackedIssue[] = []
  for (const other of others)
    if (!(await hasComment(tracker, other.key, { issueId, reason: reasonOf(of) }))) untold.push(other)
  const claim = { reason: `second of ${of}`, ticketKey: of, now, leaseMs }
  if (untold.length > 0 && !(await claimTelling(ledger, ref, claim))) return "not-needed"
  const stay: string[] = []
  for (const other of others) if (!(await close(tracker, other, { of, issueId, untold }))) stay.push(other.key)
  return stay.length === 0 ? "done" : { left: `${stay.join(", ")} has no transition to Done for this account` }
}

function reasonOf(of: string): string {
  return `duplicate of ${of}`
}

/** False where the workflow has no way to Done. */
async function close(tracker: Tracker, other: TrackedIssue, { of, issueId, untold }: Closing): Promise<boolean> {
  const { key } = other
  await unlessRefused(() => tracker.linkIssues("Duplicate", key, of))
  if (untold.includes(other))
    await tracker.addComment(key, duplicateComment(of), { schema: 1, issueId, reason: reasonOf(of) })
  const done = (await tracker.transitions(key)).find(transition => transition.to.category === "done")
  if (done !== undefined) await tracker.transition(key, done.id)
  return done !== undefined
}

/** A link that Jira refuses is no reason to leave two tickets open. */
async function unlessRefused(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.failure.retryable || error.failure.ambiguous) throw error
  }
}
