import type { Inputs } from "@auto-triage/shared/action/inputs"

export type GateInputs = {
  readonly result: string
  readonly ticketKey: string | null
  readonly autofixEnabled: boolean
  readonly stagingFixEnabled: boolean
}

/** @throws ConfigError that names the input that is missing. */
export function readInputs(inputs: Inputs): GateInputs {
  return Object.freeze({
    result: inputs.required("result"),
    ticketKey: inputs.text("ticket-key") || null,
    autofixEnabled: inputs.flag("autofix-enabled"),
    stagingFixEnabled: inputs.flag("staging-fix-enabled"),
  })
}
