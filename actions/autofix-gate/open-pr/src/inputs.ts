import { type Inputs, maskSecret } from "@auto-triage/shared/action/inputs"

export type OpenPrInputs = {
  readonly brief: string
  readonly briefSha256: string
  readonly fix: string
  readonly patchSha256: string
  readonly verdict: string
  readonly verdictSha256: string
  readonly autofixEnabled: boolean
  readonly token: string
  /** Empty where there is none. */
  readonly switchToken: string
  readonly jiraBaseUrl: string | null
}

/** @throws ConfigError that names the input that is missing. */
export function readInputs(inputs: Inputs): OpenPrInputs {
  const switchToken = inputs.text("switch-token")
  if (switchToken !== "") maskSecret(switchToken)
  return Object.freeze({
    brief: inputs.required("brief"),
    briefSha256: inputs.required("brief-sha256"),
    fix: inputs.required("fix"),
    patchSha256: inputs.required("patch-sha256").toLowerCase(),
    verdict: inputs.required("verdict"),
    verdictSha256: inputs.required("verdict-sha256"),
    autofixEnabled: inputs.flag("autofix-enabled"),
    token: inputs.secret("token"),
    switchToken,
    jiraBaseUrl: inputs.text("jira-base-url") || null,
  })
}
