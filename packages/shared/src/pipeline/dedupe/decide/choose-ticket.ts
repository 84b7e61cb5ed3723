import type { TrackedIssue } from "../../../ports/issue-tracker.ts"

export type Candidates = {
  /** From the label search, as the database has them now. */
  readonly labelled: readonly TrackedIssue[]
  /** The ticket that Datadog's own integration linked. */
  readonly linked: TrackedIssue | null
  /** Tickets that are known and no longer meant. */
  readonly excluded: readonly string[]
  readonly issueLabel: string
  readonly fingerprintLabel: string
}

export type FoundTicket = {
  /** Why it counts: our label, Datadog's link, or the same fingerprint under another Datadog issue. */
  readonly by: "label" | "datadog-link" | "fingerprint"
  readonly ticket: TrackedIssue
  /** Further open tickets with the label. */
  readonly duplicates: readonly TrackedIssue[]
}

const ISSUE_LABEL = /^datadog-issue-/

/**
 * The ticket that already stands for the issue. The oldest open one with the label wins; then the one that Datadog
 * links; then the oldest open one of the same fingerprint; then the newest that is Done.
 *
 * A ticket with the fingerprint alone counts only while it carries the label of another Datadog issue: without one,
 * somebody has cleared it to get a new ticket.
 */
export function chooseTicket(candidates: Candidates): FoundTicket | null {
  const { linked, issueLabel, fingerprintLabel } = candidates
  const usable = candidates.labelled.filter(ticket => !candidates.excluded.includes(ticket.key)).toSorted(oldestFirst)
  const ours = usable.filter(ticket => ticket.labels.includes(issueLabel))
  const [oldest, ...duplicates] = ours.filter(isOpen)
  if (oldest !== undefined) return { by: "label", ticket: oldest, duplicates }

  const byLink = linked !== null && !candidates.excluded.includes(linked.key) ? linked : null
  if (byLink !== null && isOpen(byLink)) return { by: "datadog-link", ticket: byLink, duplicates: [] }

  const twin = usable.find(
    ticket => isOpen(ticket) && ticket.labels.includes(fingerprintLabel) && ticket.labels.some(isIssueLabel),
  )
  if (twin !== undefined) return { by: "fingerprint", ticket: twin, duplicates: [] }

  const done = ours.at(-1)
  if (done !== undefined) return { by: "label", ticket: done, duplicates: [] }
  return byLink === null ? null : { by: "datadog-link", ticket: byLink, duplicates: [] }
}

function isOpen(ticket: TrackedIssue): boolean {
  return ticket.category !== "done"
}

function isIssueLabel(label: string): boolean {
  return ISSUE_LABEL.test(label)
}

function oldestFirst(one: TrackedIssue, other: TrackedIssue): number {
  return Number(one.id) - Number(other.id)
}
