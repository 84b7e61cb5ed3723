import { ISSUE_ID_PATTERN } from "./issue-id-pattern.ts"

const ISSUE_ID = new RegExp(ISSUE_ID_PATTERN, "i")

/** The first id of a Datadog issue in a text, in lower case; null where there is none. */
export function findIssueId(value: string): string | null {
  return ISSUE_ID.exec(value)?.[0].toLowerCase() ?? null
}
