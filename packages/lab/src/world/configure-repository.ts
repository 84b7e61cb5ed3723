import type { GitHubEmulator } from "../github/github.ts"
import type { Credentials } from "./credentials.ts"
import type { World } from "./world.ts"

/**
 * The secrets, environments and variables of the runbook, in its starting state: the switch is off. What only a fix
 * needs is known to the environment of the job that needs it, and to no other job.
 */
export function configureRepository(
  github: GitHubEmulator,
  repository: string,
  given: { readonly urls: World["urls"]; readonly credentials: Credentials; readonly stateBucket: string },
): void {
  const { urls, credentials, stateBucket } = given
  for (const [name, value] of Object.entries(triageSecrets(given))) github.setSecret(repository, name, value)
  const branch = github.defaultBranch(repository)
  for (const [environment, secrets] of Object.entries(environments(given)))
    github.configureEnvironment({ repository, environment }, { secrets, ...branchesOf(environment, branch) })
  github.setSecret(repository, "DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT", credentials.dispatchPat)
  const variables = {
    AUTOFIX_ENABLED: "false",
    STAGING_FIX_ENABLED: "false",
    DATADOG_AUTOFIX_STAGING_ENABLED: "true",
    DATADOG_SITE: "datadoghq.eu",
    DATADOG_URL: urls.datadog,
    DATADOG_OTLP_URL: urls.datadog,
    ANTHROPIC_URL: urls.model,
    // A run's own doors close behind it, and Datadog calls later: by this name, the address is none of theirs.
    DATADOG_GITHUB_API_URL: urls.github.replace("127.0.0.1", "localhost"),
    TERRAFORM_STATE_BUCKET: stateBucket,
    GOOGLE_BACKEND_STORAGE_CUSTOM_ENDPOINT: `${urls.storage}/storage/v1/`,
    GCP_WORKLOAD_IDENTITY_PROVIDER: "projects/1/locations/global/workloadIdentityPools/github/providers/github",
    GCP_SERVICE_ACCOUNT: "terraform@percihealth.iam.gserviceaccount.com",
  }
  for (const [name, value] of Object.entries(variables)) github.setVariable(repository, name, value)
}

/** Whose jobs may use an environment, as the setup guides ask for it. */
function branchesOf(environment: string, branch: string): { readonly branches?: readonly string[] } {
  if (environment === "observability-plan") return {}
  if (environment === "observability-staging") return { branches: [...new Set(["develop", branch])] }
  return { branches: environment === "observability-production" ? [...new Set(["main", branch])] : [branch] }
}

type Given = Parameters<typeof configureRepository>[2]
type Secrets = Readonly<Record<string, string>>

function triageSecrets({ urls, credentials }: Given): Secrets {
  return {
    DATADOG_API_KEY: credentials.datadogApiKey,
    DATADOG_APP_KEY: credentials.datadogAppKey,
    JIRA_BASE_URL: urls.jira,
    JIRA_USER_EMAIL: credentials.jiraEmail,
    JIRA_API_TOKEN: credentials.jiraToken,
  }
}

function environments(given: Given): Readonly<Record<string, Secrets>> {
  const { credentials } = given
  const deployment = {
    DATADOG_API_KEY: credentials.datadogApiKey,
    DATADOG_APP_KEY: credentials.datadogAppKey,
    DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT: credentials.dispatchPat,
  }
  return {
    "observability-plan": deployment,
    "observability-staging": deployment,
    "observability-production": deployment,
    "autofix-agent": {
      ANTHROPIC_API_KEY: credentials.anthropicApiKey,
      DATADOG_API_KEY: credentials.datadogApiKey,
    },
    "autofix-publish": {
      AUTOFIX_APP_ID: credentials.appId,
      AUTOFIX_APP_PRIVATE_KEY: credentials.appPrivateKey,
      AUTOFIX_SWITCH_TOKEN: credentials.switchToken,
    },
    "autofix-report": triageSecrets(given),
  }
}
