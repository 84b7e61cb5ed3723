/** Secrets that the triage and the sweep take from the repository or its organisation. */
export const TRIAGE_SECRETS = [
  "DATADOG_API_KEY",
  "DATADOG_APP_KEY",
  "JIRA_BASE_URL",
  "JIRA_USER_EMAIL",
  "JIRA_API_TOKEN",
] as const

/** What only a fix needs: each belongs to one environment, and to no job beside. */
export const FIX_ONLY_SECRETS = [
  "ANTHROPIC_API_KEY",
  "AUTOFIX_APP_ID",
  "AUTOFIX_APP_PRIVATE_KEY",
  "AUTOFIX_SWITCH_TOKEN",
] as const

export const DISPATCH_SECRET = "DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT"

/** What each environment of the product has to hold. */
export const ENVIRONMENT_SECRETS: Readonly<Record<string, readonly string[]>> = {
  "autofix-agent": ["ANTHROPIC_API_KEY", "DATADOG_API_KEY"],
  "autofix-publish": ["AUTOFIX_APP_ID", "AUTOFIX_APP_PRIVATE_KEY"],
  "autofix-report": [...TRIAGE_SECRETS],
  "observability-plan": ["DATADOG_API_KEY", "DATADOG_APP_KEY", DISPATCH_SECRET],
  "observability-staging": ["DATADOG_API_KEY", "DATADOG_APP_KEY", DISPATCH_SECRET],
  "observability-production": ["DATADOG_API_KEY", "DATADOG_APP_KEY", DISPATCH_SECRET],
}

/** Those that fixes use; the others are of the deployment, which may be done elsewhere. */
export const FIX_ENVIRONMENTS: readonly string[] = ["autofix-agent", "autofix-publish", "autofix-report"]

/** Every secret of the product by name. */
export const SECRET_NAMES: readonly string[] = [
  ...TRIAGE_SECRETS,
  ...FIX_ONLY_SECRETS,
  DISPATCH_SECRET,
  "TERRAFORM_STATE_PASSPHRASE",
]
