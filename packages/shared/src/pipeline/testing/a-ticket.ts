import type { TrackedIssue } from "../../ports/issue-tracker.ts"
import { ISSUE_ID, NOW } from "./an-issue.ts"

/** PPL-1 as the tracker shows it: open, labelled, without comments. */
export function aTicket(change: Partial<TrackedIssue> = {}): TrackedIssue {
  return {
    id: "10001",
    key: "PPL-1",
    labels: [`datadog-issue-${ISSUE_ID}`],
    status: "To Do",
    category: "new",
    resolution: null,
    priority: "Medium",
    comments: 0,
    created: NOW,
    ...change,
  }
}
