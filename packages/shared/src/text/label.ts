import { isIssueId } from "./is-issue-id.ts"
import { BugError } from "../errors.ts"

/**
 * The Jira label that ties a ticket to a Datadog issue.
 *
 * @throws BugError where the id is not a UUID: dispatch lets no other id through.
 */
export function issueLabel(issueId: string): string {
  const id = issueId.toLowerCase()
  if (!isIssueId(id)) throw new BugError("a label was asked for something that is not an issue id")
  return `datadog-issue-${id}`
}
