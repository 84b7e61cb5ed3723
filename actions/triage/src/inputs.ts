import type { Inputs } from "@auto-triage/shared/action/inputs"

export type TriageInputs = {
  readonly issueId: string
  readonly forceFix: boolean
  readonly datadogApiKey: string
  readonly datadogAppKey: string
  readonly datadogSite: string
  readonly datadogUrl: string
  readonly githubToken: string
}

/** @throws ConfigError that names the input that is missing. */
export function readInputs(inputs: Inputs): TriageInputs {
  return Object.freeze({
    issueId: inputs.text("issue-id"),
    forceFix: inputs.flag("force-fix"),
    datadogApiKey: inputs.secret("datadog-api-key"),
    datadogAppKey: inputs.secret("datadog-app-key"),
    datadogSite: inputs.text("datadog-site"),
    datadogUrl: inputs.text("datadog-url"),
    githubToken: inputs.secret("github-token"),
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
