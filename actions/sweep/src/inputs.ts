import type { Inputs } from "@auto-triage/shared/action/inputs"
import { ConfigError } from "@auto-triage/shared/errors"

export type SweepInputs = {
  readonly datadog: {
    readonly apiKey: string
    readonly appKey: string
    readonly site: string
    readonly url: string
  }
  /** Null where there is no token of Jira: then ledger, tickets and fixes are not compared. */
  readonly jira: { readonly baseUrl: string; readonly email: string; readonly apiToken: string } | null
  /** Null where it was not given. */
  readonly dispatchToken: string | null
  readonly githubToken: string
  readonly triageWorkflow: string
  readonly reportWorkflow: string
  readonly graceMinutes: number
  readonly maxStarts: number
  readonly dryRun: boolean
}

/** @throws ConfigError that names the input that is missing or wrong. */
export function readInputs(inputs: Inputs): SweepInputs {
  return Object.freeze({
    datadog: {
      apiKey: inputs.secret("datadog-api-key"),
      appKey: inputs.secret("datadog-app-key"),
      site: inputs.text("datadog-site"),
      url: inputs.text("datadog-url"),
    },
    jira:
      inputs.text("jira-api-token") === ""
        ? null
        : {
            baseUrl: inputs.setting("jira-base-url"),
            email: inputs.setting("jira-user-email"),
            apiToken: inputs.secret("jira-api-token"),
          },
    dispatchToken: inputs.text("dispatch-token") === "" ? null : inputs.secret("dispatch-token"),
    githubToken: inputs.secret("github-token"),
    triageWorkflow: fileName("triage-workflow", inputs.required("triage-workflow")),
    reportWorkflow: fileName("report-workflow", inputs.required("report-workflow")),
    graceMinutes: wholeNumber("grace-minutes", inputs.required("grace-minutes"), { least: 0, most: 720 }),
    maxStarts: wholeNumber("max-starts", inputs.required("max-starts"), { least: 1, most: 100 }),
    dryRun: isDryRun(inputs),
  })
}

/** Read before the others, so that a run is measured also where one of them is missing. */
export function isDryRun(inputs: Inputs): boolean {
  return inputs.flag("dry-run")
}

function fileName(name: string, value: string): string {
  if (/^[\w.-]{1,200}\.ya?ml$/.test(value)) return value
  throw new ConfigError(
    `The input "${name}" is no file name: give the name of a file in .github/workflows, e.g. error-triage.yml`,
  )
}

function wholeNumber(name: string, value: string, { least, most }: { least: number; most: number }): number {
  const number = Number(value)
  if (/^\d{1,4}$/.test(value) && number >= least && number <= most) return number
  throw new ConfigError(`The input "${name}" must be a whole number from ${least} to ${most}`)
}
