import type { SourceIssue } from "../../ports/error-source.ts"
import type { HistoryQuery, IssueHistory } from "../../ports/issue-history.ts"
import { isIssueId } from "../../text/is-issue-id.ts"
import type { DatadogAccess } from "./ask-json.ts"
import { asAttributes } from "./attributes.ts"
import { mapIssue } from "./map-issue.ts"
import { searchIssues } from "./search-issues.ts"

// What people ignore or exclude raises no alert.
const STATES = ["OPEN", "ACKNOWLEDGED", "RESOLVED"]

/** Issues by search, with all that getIssue would say of each, so that none has to be asked for by itself. */
export function createDatadogIssueHistory(access: DatadogAccess): IssueHistory {
  return {
    async find(query) {
      const { included, cut } = await searchIssues(access, searchFor(query))
      return { issues: issuesOf(included), cut }
    },
  }
}

function searchFor({ text, from, to }: HistoryQuery): object {
  return { query: text, from, to, persona: "ALL", order_by: "TOTAL_COUNT", states: STATES }
}

function issuesOf(included: unknown): readonly SourceIssue[] {
  return (Array.isArray(included) ? included : []).flatMap((item: unknown) => {
    if (asAttributes(item)["type"] !== "issue") return []
    const issue = mapIssue({ data: item })
    return issue === null || !isIssueId(issue.id) ? [] : [issue]
  })
}
