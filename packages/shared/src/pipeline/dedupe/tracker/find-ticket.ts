import type { TrackedIssue } from "../../../ports/issue-tracker.ts"
import { chooseTicket, type FoundTicket } from "../decide/choose-ticket.ts"
import type { Session } from "../session.ts"

/**
 * Looks for a ticket that the ledger does not know of. What the search shows may be minutes old, so every hit is read
 * again from the database before it counts.
 */
export async function findTicket(session: Session, excluded: readonly string[]): Promise<FoundTicket | null> {
  const { tracker, issue, route, issueLabel, fingerprintLabel } = session
  const asksLink = issue.jiraKey !== null && !excluded.includes(issue.jiraKey)
  const [hits, linked] = await Promise.all([
    tracker.searchByLabels(route.project, [issueLabel, fingerprintLabel]),
    asksLink ? tracker.getIssue(issue.jiraKey) : null,
  ])
  return chooseTicket({
    labelled: await readAgain(session, hits, excluded),
    linked,
    excluded,
    issueLabel,
    fingerprintLabel,
  })
}

/** As findTicket, for tickets that carry the label of this very issue. */
export async function findLabelled(session: Session, excluded: readonly string[]): Promise<FoundTicket | null> {
  const { tracker, route, issueLabel, fingerprintLabel } = session
  const hits = await tracker.searchByLabels(route.project, [issueLabel])
  const labelled = (await readAgain(session, hits, excluded)).filter(ticket => ticket.labels.includes(issueLabel))
  return chooseTicket({ labelled, linked: null, excluded, issueLabel, fingerprintLabel })
}

async function readAgain(
  { tracker }: Session,
  hits: readonly TrackedIssue[],
  excluded: readonly string[],
): Promise<TrackedIssue[]> {
  const meant = hits.filter(hit => !excluded.includes(hit.key))
  const tickets = await Promise.all(meant.map(hit => tracker.getIssue(hit.key)))
  return tickets.filter(ticket => ticket !== null)
}
