import type { AnyCheck } from "./check.ts"
import { answerChecks } from "./checks/answer-checks.ts"
import { datadogChecks } from "./checks/datadog-checks.ts"
import { githubChecks } from "./checks/github-checks.ts"
import { jiraChecks } from "./checks/jira-checks.ts"
import { machineChecks } from "./checks/machine-checks.ts"

/** All that the doctor looks at. A further check is a file below checks/ and an entry in its vendor's list. */
export const checks: readonly AnyCheck[] = [
  ...answerChecks,
  ...githubChecks,
  ...datadogChecks,
  ...jiraChecks,
  ...machineChecks,
]
