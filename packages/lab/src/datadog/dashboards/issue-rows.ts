import type { DatadogState } from "../datadog-state.ts"
import { searchIssues } from "../search-issues.ts"
import type { DashboardWindow } from "./read-dashboard.ts"
import type { IssueList } from "./read-request.ts"
import type { WidgetRow } from "./widget-reading.ts"

/** The issues of an Error Tracking list, most frequent first: what it is, its service, its state, and its events. */
export function issueRows(state: DatadogState, list: IssueList, { from, to }: DashboardWindow): readonly WidgetRow[] {
  const search = { ...list, from, to: to + 1, track: null, order: "TOTAL_COUNT" as const, assignees: null }
  return searchIssues(state.issues, search).map(({ issue, count }) => ({
    by: [`${issue.type}: ${issue.message}`.slice(0, 200), issue.service, issue.state],
    values: [count],
  }))
}
