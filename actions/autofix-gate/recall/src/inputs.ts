import type { Inputs } from "@auto-triage/shared/action/inputs"
import { ConfigError } from "@auto-triage/shared/errors"

export type RecallInputs = {
  readonly brief: string
  readonly briefSha256: string
  readonly number: number
  readonly autofixEnabled: boolean
  readonly token: string
}

/** @throws ConfigError that names the input that is missing or is no number. */
export function readInputs(inputs: Inputs): RecallInputs {
  const number = inputs.required("number")
  if (!/^[1-9]\d{0,9}$/.test(number))
    throw new ConfigError('The input "number" is no number of a pull request: pass the output "number" of open-pr')
  return Object.freeze({
    brief: inputs.required("brief"),
    briefSha256: inputs.required("brief-sha256"),
    number: Number(number),
    autofixEnabled: inputs.flag("autofix-enabled"),
    token: inputs.secret("token"),
  })
}
