import type { Inputs } from "@auto-triage/shared/action/inputs"
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
  const secret = (name: string): string | null => (inputs.text(name) === "" ? null : inputs.secret(name))
  const text = (name: string): string | null => inputs.text(name) || null
  return Object.freeze({
    credentials: {
      githubToken: secret("github-token"),
      webhookApiUrl: text("github-api-url"),
      dispatchToken: secret("dispatch-token"),
      switchToken: secret("switch-token"),
      app: { id: text("app-id"), privateKey: secret("app-private-key") },
      datadog: {
        site: inputs.text("datadog-site"),
        url: inputs.text("datadog-url"),
        otlpUrl: inputs.text("otlp-url"),
        apiKey: secret("datadog-api-key"),
        appKey: secret("datadog-app-key"),
      },
      jira: {
        baseUrl: text("jira-base-url"),
        email: text("jira-user-email"),
        token: secret("jira-api-token"),
        tokenEnds: text("jira-token-expires"),
      },
      model: { url: inputs.text("anthropic-url"), key: secret("anthropic-api-key") },
    },
    strict: inputs.flag("strict"),
    mayFail: inputs.flag("may-fail"),
    reports: inputs
      .text("reports")
      .split("\n")
      .map(line => line.trim())
      .filter(line => line !== ""),
  })
}
