import type { IssueTracker, TrackedIssue } from "../../../ports/issue-tracker.ts"
import { issueLabel } from "../../../text/label.ts"

export type WantedTicket = {
  readonly issueId: string
  /** Where its ticket is looked for. */
  readonly project: string
}

const LABELS_AT_ONCE = 25
const HITS_OF_A_SEARCH = 50

/** Tickets by the error whose label they have, as the search shows them. @throws ConfigError, UpstreamError */
export async function searchTickets(
  tracker: Pick<IssueTracker, "searchByLabels">,
  wanted: readonly WantedTicket[],
): Promise<ReadonlyMap<string, readonly TrackedIssue[]>> {
  const found = new Map<string, TrackedIssue[]>()
  for (const [project, some] of Map.groupBy(wanted, one => one.project))
    for (let at = 0; at < some.length; at += LABELS_AT_ONCE) {
      const ids = some.slice(at, at + LABELS_AT_ONCE).map(({ issueId }) => issueId)
      await look(tracker, { project, ids, found })
    }
  return found
}

type Search = {
  readonly project: string
  readonly ids: readonly string[]
  readonly found: Map<string, TrackedIssue[]>
}

/** A search that is full is made again in halves, so that no error hides another. */
async function look(tracker: Pick<IssueTracker, "searchByLabels">, { project, ids, found }: Search): Promise<void> {
  const hits = await tracker.searchByLabels(project, ids.map(issueLabel))
  if (hits.length >= HITS_OF_A_SEARCH && ids.length > 1) {
    const half = Math.ceil(ids.length / 2)
    await look(tracker, { project, ids: ids.slice(0, half), found })
    await look(tracker, { project, ids: ids.slice(half), found })
    return
  }
  for (const id of ids)
    found.set(
      id,
      hits.filter(({ labels }) => labels.includes(issueLabel(id))),
    )
}
