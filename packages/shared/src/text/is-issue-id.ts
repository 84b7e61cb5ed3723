import { ISSUE_ID_PATTERN } from "./issue-id-pattern.ts"

const ISSUE_ID = new RegExp(`^${ISSUE_ID_PATTERN}$`)

/** Whether a text is the id of a Datadog issue, in lower case. */
export function isIssueId(value: string): boolean {
  return ISSUE_ID.test(value)
}
