import { type Inputs, maskSecret } from "@auto-triage/shared/action/inputs"
import type { DoctorCredentials } from "@auto-triage/shared/doctor/open-inspections"

export type DoctorInputs = {
  /** But for the repository and its API, which the runner names. */
  readonly credentials: Omit<DoctorCredentials, "github"> & {
    readonly githubToken: string | null
    /** GitHub's API as Datadog's webhook has it; null: as this job has it. */
    readonly webhookApiUrl: string | null
  }
  readonly strict: boolean
  readonly mayFail: boolean
  /** Packed; empty where the doctor is to look itself. */
  readonly reports: readonly string[]
}

/** Every credential may be missing; each that is given is masked. */
export function readInputs(inputs: Inputs): DoctorInputs {
  return Object.freeze({
    credentials: {
      githubToken: masked(inputs.text("github-token")),
      webhookApiUrl: inputs.text("github-api-url") || null,
      dispatchToken: masked(inputs.text("dispatch-token")),
      switchToken: masked(inputs.text("switch-token")),
      app: { id: inputs.text("app-id") || null, privateKey: masked(inputs.text("app-private-key")) },
      datadog: {
        site: inputs.text("datadog-site"),
        url: inputs.text("datadog-url"),
        otlpUrl: inputs.text("otlp-url"),
        apiKey: masked(inputs.text("datadog-api-key")),
        appKey: masked(inputs.text("datadog-app-key")),
      },
      jira: {
        baseUrl: inputs.text("jira-base-url") || null,
        email: inputs.text("jira-user-email") || null,
        token: masked(inputs.text("jira-api-token")),
        tokenEnds: inputs.text("jira-token-expires") || null,
      },
      model: { url: inputs.text("anthropic-url"), key: masked(inputs.text("anthropic-api-key")) },
    },
    strict: inputs.flag("strict"),
    mayFail: inputs.flag("may-fail"),
    reports: linesOf(inputs.text("reports")),
  })
}

/** Null where it is empty. */
function masked(value: string): string | null {
  if (value === "") return null
  maskSecret(value)
  return value
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map(line => line.trim())
    .filter(line => line !== "")
}
