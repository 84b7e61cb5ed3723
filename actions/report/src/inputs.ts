import type { Inputs } from "@auto-triage/shared/action/inputs"
import { ConfigError } from "@auto-triage/shared/errors"

export type JiraInputs = { readonly baseUrl: string; readonly email: string; readonly apiToken: string }
export type DatadogInputs = {
  /** Null where they were not given. */
  readonly apiKey: string | null
  readonly appKey: string | null
  readonly site: string
  readonly url: string
}

/** Which report is asked for: that of the run that made the try, or a later one. */
export type Asked =
  | {
      readonly kind: "first"
      readonly brief: string
      readonly briefSha256: string
      readonly fix: string | null
      readonly verdict: string | null
      readonly jobs: string
      /** Null where nobody said which. */
      readonly issueId: string | null
    }
  | { readonly kind: "later"; readonly branch: string; readonly headSha: string | null }

export type ReportInputs = {
  readonly asked: Asked
  readonly jira: JiraInputs
  readonly datadog: DatadogInputs
  readonly githubToken: string
}

/** @throws ConfigError that names the input that is missing. */
export function readInputs(inputs: Inputs): ReportInputs {
  return Object.freeze({
    asked: readAsked(inputs),
    jira: {
      baseUrl: inputs.setting("jira-base-url"),
      email: inputs.setting("jira-user-email"),
      apiToken: inputs.secret("jira-api-token"),
    },
    datadog: {
      apiKey: inputs.text("datadog-api-key") === "" ? null : inputs.secret("datadog-api-key"),
      appKey: inputs.text("datadog-app-key") === "" ? null : inputs.secret("datadog-app-key"),
      site: inputs.text("datadog-site"),
      url: inputs.text("datadog-url"),
    },
    githubToken: inputs.secret("github-token"),
  })
}

function readAsked(inputs: Inputs): Asked {
  const brief = inputs.text("brief")
  const branch = inputs.text("branch")
  if (brief !== "")
    return {
      kind: "first",
      brief,
      briefSha256: inputs.text("brief-sha256"),
      fix: inputs.text("fix") || null,
      verdict: inputs.text("verdict") || null,
      jobs: inputs.text("jobs"),
      issueId: inputs.text("issue-id") || null,
    }
  if (branch !== "") return { kind: "later", branch, headSha: inputs.text("head-sha") || null }
  throw new ConfigError(
    'Neither the input "brief" nor the input "branch" says which fix to report on: give the one or the other',
  )
}
