import type { World } from "../world/world.ts"

/**
 * The lab's addresses and credentials as lines of NAME="value", with the names that the commands of a person read, so that
 * `--env-file` points each of them at the lab.
 */
export function environmentFile({ urls, repository, credentials }: World): string {
  const values = {
    GITHUB_API_URL: urls.github,
    GITHUB_SERVER_URL: urls.github,
    GITHUB_REPOSITORY: repository,
    GITHUB_TOKEN: credentials.adminPat,
    DATADOG_URL: urls.datadog,
    DATADOG_OTLP_URL: urls.datadog,
    DATADOG_API_KEY: credentials.datadogApiKey,
    DATADOG_APP_KEY: credentials.datadogAppKey,
    JIRA_BASE_URL: urls.jira,
    JIRA_USER_EMAIL: credentials.jiraEmail,
    JIRA_API_TOKEN: credentials.jiraToken,
    ANTHROPIC_URL: urls.model,
    ANTHROPIC_API_KEY: credentials.anthropicApiKey,
    AUTOFIX_APP_ID: credentials.appId,
    AUTOFIX_APP_PRIVATE_KEY: credentials.appPrivateKey,
    AUTOFIX_SWITCH_TOKEN: credentials.switchToken,
    DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT: credentials.dispatchPat,
  }
  return Object.entries(values)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}="${value.trim()}"\n`)
    .join("")
}
