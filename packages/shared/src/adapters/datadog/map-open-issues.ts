import type { OpenIssue } from "../../ports/alert-source.ts"
import { isIssueId } from "../../text/is-issue-id.ts"
import { asAttributes, timeOf } from "./attributes.ts"
import type { FoundIssues } from "./search-issues.ts"

/** Maps what a search found. */
export function mapOpenIssues({ hits, included }: FoundIssues): readonly OpenIssue[] {
  const issues = new Map(
    (Array.isArray(included) ? included : []).map((item: unknown) => {
      const { id, attributes } = asAttributes(item)
      return [id, asAttributes(attributes)] as const
    }),
  )
  return hits.flatMap((hit: unknown): OpenIssue[] => {
    const { id, attributes } = asAttributes(hit)
    const issue = issues.get(id)
    // Whether an issue is new cannot be told of one that is not included.
    if (typeof id !== "string" || !isIssueId(id.toLowerCase()) || issue === undefined) return []
    // The search was for these; a state that says otherwise was changed meanwhile.
    if (issue["state"] !== "OPEN") return []
    const regressedAt = timeOf(asAttributes(issue["regression"])["regressed_at"]) ?? 0
    const service = issue["service"]
    return [
      {
        id: id.toLowerCase(),
        service: typeof service === "string" && service !== "" ? service.toLowerCase() : null,
        openedAt: Math.max(timeOf(issue["first_seen"]) ?? 0, regressedAt),
        lastSeen: timeOf(issue["last_seen"]),
        count: Number(asAttributes(attributes)["total_count"] ?? 0) || 0,
      },
    ]
  })
}
