import type { Access } from "../access/access.ts"

export type WantedSecret = {
  readonly name: string
  /** Null where nobody gave one. */
  readonly value: string | null
  readonly optional?: boolean
  /** GitHub gives it when the App is made. */
  readonly ofApp?: boolean
}

/** Secrets of one environment, or of the repository where `environment` is null. */
export type WantedSecrets = {
  readonly environment: string | null
  /** Branches that may use it; null: all. */
  readonly branches: readonly string[] | null
  readonly secrets: readonly WantedSecret[]
}

/** Every secret that the workflows read, where each belongs (docs/fix-setup.md, docs/deploy.md). */
export function wantedSecrets(access: Access, defaultBranch: string): readonly WantedSecrets[] {
  const { datadog, jira, app, model } = access
  const dispatch = { name: "DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT", value: access.dispatchToken }
  const doctor = { name: "DOCTOR_TOKEN", value: access.doctorToken, optional: true }
  const apiKey = { name: "DATADOG_API_KEY", value: datadog.apiKey }
  const keys = [apiKey, { name: "DATADOG_APP_KEY", value: datadog.appKey }]
  const tickets = [
    { name: "JIRA_BASE_URL", value: jira.baseUrl },
    { name: "JIRA_USER_EMAIL", value: jira.email },
    { name: "JIRA_API_TOKEN", value: jira.token },
  ]
  const only = [defaultBranch]
  return [
    { environment: null, branches: null, secrets: [...keys, ...tickets, dispatch, doctor] },
    {
      environment: "autofix-agent",
      branches: only,
      secrets: [{ name: "ANTHROPIC_API_KEY", value: model.key }, apiKey],
    },
    {
      environment: "autofix-publish",
      branches: only,
      secrets: [
        { name: "AUTOFIX_APP_ID", value: app.id, ofApp: true },
        { name: "AUTOFIX_APP_PRIVATE_KEY", value: app.privateKey, ofApp: true },
        { name: "AUTOFIX_SWITCH_TOKEN", value: access.switchToken, optional: true },
      ],
    },
    { environment: "autofix-report", branches: only, secrets: [...tickets, ...keys] },
    { environment: "observability-plan", branches: null, secrets: [...keys, dispatch] },
    { environment: "observability-staging", branches: unique("develop", defaultBranch), secrets: [...keys, dispatch] },
    { environment: "observability-production", branches: unique("main", defaultBranch), secrets: [...keys, dispatch] },
  ]
}

/** Variables in their starting state: everything that can be switched on is off. */
export function wantedVariables({ datadog, model }: Access): readonly (readonly [string, string])[] {
  const usual = "https://api.anthropic.com"
  const addresses: readonly (readonly [string, string])[] = [
    ["DATADOG_URL", datadog.url],
    ["DATADOG_OTLP_URL", datadog.otlpUrl],
    ["ANTHROPIC_URL", model.url === usual ? "" : model.url],
  ]
  return [
    ["AUTOFIX_ENABLED", "false"],
    ["STAGING_FIX_ENABLED", "false"],
    ["DATADOG_AUTOFIX_STAGING_ENABLED", "false"],
    ["DATADOG_SITE", datadog.site],
    ...addresses.filter(([, value]) => value !== ""),
  ]
}

function unique(...names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}
