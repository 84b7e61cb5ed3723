import { UpstreamError } from "../../../../errors.ts"
import type { TrackedIssue } from "../../../../ports/issue-tracker.ts"
import type { Ledger } from "../../../../ports/ledger.ts"
import { issueLabel } from "../../../../text/label.ts"
import { parseRecord } from "../../../ledger-record.ts"
import type { Applied } from "../../apply-step.ts"
import type { StandingPorts } from "../standing-ports.ts"
import { duplicateComment } from "../duplicate-comment.ts"
import { labelledOpen } from "../labelled-open.ts"
import { recordTicket } from "./follow-ticket.ts"

type Asked = { readonly ref: string; readonly issueId: string; readonly keep: string }

/**
 * Closes all but the oldest open ticket of an error. The ledger follows first, so that an alert in between goes to the one
 * that stays. In this order a sweep that dies leaves a ticket that is still open, and the next one goes on with it.
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
  for (const other of others) await close(tracker, other, { of: kept.key, issueId: asked.issueId })
  return "done"
}

async function close(
  tracker: StandingPorts["tracker"],
  { key }: TrackedIssue,
  { of, issueId }: { readonly of: string; readonly issueId: string },
): Promise<void> {
  await unlessRefused(() => tracker.linkIssues("Duplicate", key, of))
  const reason = `duplicate of ${of}`
  const comments = await tracker.listComments(key)
  const told = comments.some(({ marker }) => (marker as { readonly reason?: unknown } | null)?.reason === reason)
  if (!told) await tracker.addComment(key, duplicateComment(of), { schema: 1, issueId, reason })
  const done = (await tracker.transitions(key)).find(transition => transition.to.category === "done")
  if (done !== undefined) await tracker.transition(key, done.id)
}

/** A link that Jira refuses is no reason to leave two tickets open. */
async function unlessRefused(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.failure.retryable || error.failure.ambiguous) throw error
  }
}
