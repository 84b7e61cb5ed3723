import type { Inputs } from "@auto-triage/shared/action/inputs"

export type VerifyInputs = {
  readonly brief: string
  readonly briefSha256: string
  readonly fix: string
  /** Lower case. */
  readonly patchSha256: string
}

/** @throws ConfigError that names the input that is missing. */
export function readInputs(inputs: Inputs): VerifyInputs {
  return Object.freeze({
    brief: inputs.required("brief"),
    briefSha256: inputs.required("brief-sha256"),
    fix: inputs.required("fix"),
    patchSha256: inputs.required("patch-sha256").toLowerCase(),
  })
}
