import { BugError, ConfigError } from "../../errors.ts"

// jira.js puts keys into paths as they are, so whatever is not plainly a key must not get there.
const ISSUE_KEY = /^[A-Z][A-Z0-9_]{1,254}-\d{1,18}$/
const PROJECT_KEY = /^[A-Z][A-Z0-9_]{1,254}$/

export function isIssueKey(key: string): boolean {
  return ISSUE_KEY.test(key)
}

/** @throws BugError where it is none. */
export function issueKey(key: string): string {
  if (!isIssueKey(key)) throw new BugError("something that is not an issue key was to be sent to Jira")
  return key
}

/** @throws ConfigError where it is none. */
export function projectKey(key: string): string {
  if (!PROJECT_KEY.test(key))
    throw new ConfigError(`jira.project in .github/auto-triage.yml must be a project key such as PPL, not "${key}"`)
  return key
}
