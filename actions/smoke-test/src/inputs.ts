import { type Inputs, maskSecret } from "@auto-triage/shared/action/inputs"
import { ConfigError } from "@auto-triage/shared/errors"
import type { FixSwitch, SmokeMode } from "@auto-triage/shared/pipeline/smoke/smoke-task"
import type { SmokeLimits } from "@auto-triage/shared/pipeline/smoke/smoke-waits"
import type { SmokeAccess } from "@auto-triage/shared/smoke/smoke-access"

export type SmokeInputs = {
  readonly environment: string
  readonly mode: SmokeMode
  /** Null where it was not given. */
  readonly service: string | null
  readonly fixSwitch: FixSwitch
  /** A key that is missing is empty: a step fails of it then, as the triage's does. */
  readonly access: Omit<SmokeAccess, "github">
  readonly githubToken: string
  readonly triageWorkflow: string
  /** In minutes. */
  readonly limits: SmokeLimits
}

/** @throws ConfigError that names the input that is missing or wrong. */
export function readInputs(inputs: Inputs): SmokeInputs {
  return Object.freeze({
    environment: environmentOf(inputs.required("environment")),
    mode: modeOf(inputs.required("mode")),
    service: inputs.text("service") || null,
    fixSwitch: switchOf(inputs),
    access: accessOf(inputs),
    githubToken: inputs.secret("github-token"),
    triageWorkflow: fileName(inputs.required("triage-workflow")),
    limits: {
      alert: minutes("alert-minutes", inputs.required("alert-minutes"), { least: 0.05, most: 60 }),
      fix: minutes("fix-minutes", inputs.required("fix-minutes"), { least: 1, most: 120 }),
      whole: minutes("limit-minutes", inputs.required("limit-minutes"), { least: 1, most: 350 }),
    },
  })
}

function accessOf(inputs: Inputs): SmokeInputs["access"] {
  return {
    datadog: {
      apiKey: masked(inputs.text("datadog-api-key")),
      appKey: masked(inputs.text("datadog-app-key")),
      site: inputs.text("datadog-site"),
      url: inputs.text("datadog-url"),
      otlpUrl: inputs.text("datadog-otlp-url"),
    },
    jira: {
      baseUrl: inputs.text("jira-base-url"),
      email: inputs.text("jira-user-email"),
      token: masked(inputs.text("jira-api-token")),
    },
    model: { url: inputs.text("anthropic-url") },
    doctor: { token: masked(inputs.text("doctor-token")), dispatchToken: masked(inputs.text("dispatch-token")) },
  }
}

function switchOf(inputs: Inputs): FixSwitch {
  if (inputs.flag("autofix-enabled")) return "on"
  return ["", "false"].includes(inputs.text("autofix-enabled")) ? "off" : "unclear"
}

function masked(value: string): string {
  if (value !== "") maskSecret(value)
  return value
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
