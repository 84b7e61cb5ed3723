import type { Inputs } from "@auto-triage/shared/action/inputs"

export type DedupeInputs = {
  readonly result: string
  readonly jiraBaseUrl: string
  readonly jiraUserEmail: string
  readonly jiraApiToken: string
  readonly githubToken: string
  readonly lock: string | null
  readonly dryRun: boolean
}

/** @throws ConfigError that names the input that is missing. */
export function readInputs(inputs: Inputs): DedupeInputs {
  return Object.freeze({
    result: inputs.required("result"),
    jiraBaseUrl: inputs.setting("jira-base-url"),
    jiraUserEmail: inputs.setting("jira-user-email"),
    jiraApiToken: inputs.secret("jira-api-token"),
    githubToken: inputs.secret("github-token"),
    lock: inputs.text("lock") || null,
    dryRun: isDryRun(inputs),
  })
}

/** Read before the others, so that a run is measured also where one of them is missing. */
export function isDryRun(inputs: Inputs): boolean {
  return inputs.flag("dry-run")
}

/** A later step of the job sends the metrics of this one with its own. */
export function handsOnMetrics(inputs: Inputs): boolean {
  return inputs.flag("hand-on-metrics")
}
