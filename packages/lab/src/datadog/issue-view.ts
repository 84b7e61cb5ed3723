import type { DatadogState } from "./datadog-state.ts"
import type { StoredIssue } from "./stored-issue.ts"

/** An issue as a JSON:API resource. Unknown texts are "", never absent; there is no environment, stack or count in it. */
export function issueView(issue: StoredIssue, state: DatadogState): Record<string, unknown> {
  const { regression } = issue
  return {
    id: issue.id,
    type: "issue",
    attributes: {
      error_message: issue.message,
      error_type: issue.type,
      file_path: issue.filePath,
      first_seen: issue.firstSeen,
      first_seen_version: issue.firstSeenVersion,
      function_name: issue.functionName,
      is_crash: issue.isCrash,
      languages: [state.toggles.unknownEnum ? "FORTRAN_2077" : issue.language],
      last_seen: issue.lastSeen,
      last_seen_version: issue.lastSeenVersion,
      platform: state.toggles.unknownEnum ? "SMART_FRIDGE" : issue.platform,
      service: issue.service,
      state: issue.state,
      ...(regression === null ? {} : { regression: regressionView(regression) }),
    },
    relationships: {
      ...(issue.assignee === null ? {} : { assignee: { data: { id: issue.assignee, type: "user" } } }),
      ...(issue.case === null ? {} : { case: { data: { id: issue.case.id, type: "case" } } }),
    },
  }
}

/** The resources beside the issue that `include` asks for. The lab has no teams. */
export function issueIncluded(issue: StoredIssue, include: ReadonlySet<string>): readonly object[] {
  const included: object[] = []
  if (issue.assignee !== null && include.has("assignee")) included.push(userView(issue.assignee))
  if (issue.case !== null && include.has("case")) included.push(caseView(issue, issue.case))
  return included
}

function regressionView(regression: NonNullable<StoredIssue["regression"]>): Record<string, string> {
  return {
    regressed_at: new Date(regression.regressedAt).toISOString(),
    regressed_at_version: regression.regressedAtVersion ?? "",
    resolved_at: new Date(regression.resolvedAt).toISOString(),
  }
}

function userView(id: string): object {
  return { id, type: "user", attributes: { email: "user@example.test", handle: "user@example.test", name: "Lab User" } }
}

function caseView(issue: StoredIssue, opened: NonNullable<StoredIssue["case"]>): object {
  return {
    id: opened.id,
    type: "case",
    attributes: {
      key: opened.key,
      created_at: new Date(opened.createdAt).toISOString(),
      creation_source: "ERROR_TRACKING",
      priority: "NOT_DEFINED",
      status: "OPEN",
      type: "STANDARD",
      insights: [{ type: "ERROR_TRACKING", ref: `/error-tracking?issueId=${issue.id}`, resource_id: issue.id }],
      ...(opened.jira === null ? {} : { jira_issue: jiraView(opened.jira.key) }),
    },
    relationships: issue.assignee === null ? {} : { assignee: { data: { id: issue.assignee, type: "user" } } },
  }
}

function jiraView(key: string): object {
  return {
    status: "COMPLETED",
    result: {
      issue_id: String(10_000 + (Number(key.slice(key.lastIndexOf("-") + 1)) || 0)),
      issue_key: key,
      issue_url: `https://jira.example.test/browse/${key}`,
      project_key: key.slice(0, Math.max(0, key.lastIndexOf("-"))),
    },
  }
}
