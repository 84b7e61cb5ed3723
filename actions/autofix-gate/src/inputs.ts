import type { Inputs } from "@auto-triage/shared/action/inputs"

export type GateInputs = {
  readonly result: string
  readonly ticketKey: string | null
  readonly autofixEnabled: boolean
  readonly stagingFixEnabled: boolean
  /** A person started a fix by hand: the ticket is the one that the ledger knows. */
  readonly ticketFromLedger: boolean
  readonly forceFix: boolean
}

export type DatadogInputs = {
  readonly apiKey: string
  readonly appKey: string
  readonly site: string
  readonly url: string
}

/** @throws ConfigError that names the input that is missing. */
export function readInputs(inputs: Inputs): GateInputs {
  return Object.freeze({
    result: inputs.required("result"),
    ticketKey: inputs.text("ticket-key") || null,
    autofixEnabled: inputs.flag("autofix-enabled"),
    stagingFixEnabled: inputs.flag("staging-fix-enabled"),
    ticketFromLedger: inputs.flag("ticket-from-ledger"),
    forceFix: inputs.flag("force-fix"),
  })
}

/** The token, which only the rules that ask GitHub need. @throws ConfigError where it is empty. */
export function readToken(inputs: Inputs): string {
  return inputs.secret("github-token")
}

/** Datadog's keys, which only a configuration with autofix.datadog-spend needs. @throws ConfigError where one is empty. */
export function readDatadog(inputs: Inputs): DatadogInputs {
  return Object.freeze({
    apiKey: inputs.secret("datadog-api-key"),
    appKey: inputs.secret("datadog-app-key"),
    site: inputs.text("datadog-site"),
    url: inputs.text("datadog-url"),
  })
}
