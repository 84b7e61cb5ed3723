import { STORAGE_TOKEN } from "../../../storage/storage-token.ts"
import type { ActionProcess } from "../toolkit/action-process.ts"
import { refuseInputs } from "../toolkit/refuse-inputs.ts"

const PROVIDER = /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/
const ACCOUNT = /^[a-z0-9-]+@([a-z0-9-]+)\.iam\.gserviceaccount\.com$/

/**
 * Logs in by workload identity federation. The action leaves a file from which Google's libraries get a token of their own;
 * here the token itself goes into the variable that they look at first.
 */
export function googleAuth(action: ActionProcess): void {
  refuseInputs(action, {
    credentials_json: [],
    token_format: [],
    delegates: [],
    access_token_subject: [],
    id_token_audience: [],
    export_environment_variables: ["true"],
  })
  const provider = action.input("workload_identity_provider")
  if (provider === "")
    throw new Error(
      'google-github-actions/auth failed with: the GitHub Action workflow must specify exactly one of "workload_identity_provider" or "credentials_json"!',
    )
  if (!PROVIDER.test(provider))
    throw new Error(`google-github-actions/auth failed with: Invalid value for "audience": ${provider}`)
  const project = ACCOUNT.exec(action.input("service_account"))?.[1]
  if (project === undefined)
    throw new Error("google-github-actions/auth failed with: service_account is no e-mail address of a service account")
  action.print(`::add-mask::${STORAGE_TOKEN}`)
  action.exportVariable("GOOGLE_OAUTH_ACCESS_TOKEN", STORAGE_TOKEN)
  action.setOutput("project_id", project)
}
