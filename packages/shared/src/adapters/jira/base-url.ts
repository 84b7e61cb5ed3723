import { ConfigError } from "../../errors.ts"

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"])

/**
 * The address of a Jira site, https://<site>.atlassian.net, or of Atlassian's gateway, which scoped and service-account
 * tokens need: https://api.atlassian.com/ex/jira/<cloud id>. Without slash at the end.
 *
 * @throws ConfigError where it is no such address.
 */
export function jiraBaseUrl(input: string): string {
  const url = URL.canParse(input) ? new URL(input) : null
  const safe = url !== null && (url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.has(url.hostname)))
  if (url === null || !safe || url.username !== "" || url.password !== "")
    throw new ConfigError(
      'The input "jira-base-url" (the secret JIRA_BASE_URL) must be an https address such as https://example.atlassian.net, without user name',
    )
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`
}
