import type { IssueTracker, TrackedIssue } from "../../../ports/issue-tracker.ts"
import { issueLabel } from "../../../text/label.ts"

/** Open tickets of an error, oldest first. The search may be minutes old, so each is read again from the database. */
export async function labelledOpen(
  tracker: Pick<IssueTracker, "searchByLabels" | "getIssue">,
  project: string,
  issueId: string,
): Promise<readonly TrackedIssue[]> {
  const label = issueLabel(issueId)
  const found: TrackedIssue[] = []
  for (const { key } of await tracker.searchByLabels(project, [label])) {
    const ticket = await tracker.getIssue(key)
    if (ticket !== null && ticket.category !== "done" && ticket.labels.includes(label)) found.push(ticket)
  }
  return found.toSorted((one, other) => Number(one.id) - Number(other.id))
}
