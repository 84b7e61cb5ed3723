import type { Inputs } from "@auto-triage/shared/action/inputs"
import { ConfigError } from "@auto-triage/shared/errors"
import type { SmokeMode } from "@auto-triage/shared/pipeline/smoke/smoke-task"

export type SmokeInputs = {
  readonly environment: string
  readonly mode: SmokeMode
  /** Null where it was not given. */
  readonly service: string | null
  readonly autofixEnabled: boolean
  readonly datadog: {
    readonly apiKey: string
    readonly appKey: string
    readonly site: string
    readonly url: string
  }
  readonly jira: { readonly baseUrl: string; readonly email: string; readonly apiToken: string }
  readonly githubToken: string
  readonly triageWorkflow: string
  readonly alertMinutes: number
  readonly fixMinutes: number
}

/** @throws ConfigError that names the input that is missing or wrong. */
export function readInputs(inputs: Inputs): SmokeInputs {
  return Object.freeze({
    environment: environmentOf(inputs.required("environment")),
    mode: modeOf(inputs.required("mode")),
    service: inputs.text("service") || null,
    autofixEnabled: inputs.flag("autofix-enabled"),
    datadog: {
      apiKey: inputs.secret("datadog-api-key"),
      appKey: inputs.secret("datadog-app-key"),
      site: inputs.text("datadog-site"),
      url: inputs.text("datadog-url"),
    },
    jira: {
      baseUrl: inputs.setting("jira-base-url"),
      email: inputs.setting("jira-user-email"),
      apiToken: inputs.secret("jira-api-token"),
    },
    githubToken: inputs.secret("github-token"),
    triageWorkflow: fileName(inputs.required("triage-workflow")),
    alertMinutes: minutes("alert-minutes", inputs.required("alert-minutes"), { least: 0.05, most: 60 }),
    fixMinutes: minutes("fix-minutes", inputs.required("fix-minutes"), { least: 1, most: 120 }),
  })
}

function environmentOf(value: string): string {
  if (/^[\w.-]{1,100}$/.test(value)) return value
  throw new ConfigError('The input "environment" is no name of an environment: give one such as staging')
}

function modeOf(value: string): SmokeMode {
  if (value === "triage" || value === "full") return value
  throw new ConfigError('The input "mode" must be triage or full')
}

function fileName(value: string): string {
  if (/^[\w.-]{1,200}\.ya?ml$/.test(value)) return value
  throw new ConfigError(
    'The input "triage-workflow" is no file name: give the name of a file in .github/workflows, e.g. error-triage.yml',
  )
}

function minutes(name: string, value: string, { least, most }: { least: number; most: number }): number {
  const number = Number(value)
  if (/^\d{1,3}(?:\.\d{1,3})?$/.test(value) && number >= least && number <= most) return number
  throw new ConfigError(`The input "${name}" must be a number from ${least} to ${most}`)
}
