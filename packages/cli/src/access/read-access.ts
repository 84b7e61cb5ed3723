import { readFileSync } from "node:fs"
import { parseEnv } from "node:util"
import { ConfigError } from "@auto-triage/shared/errors"
import type { UserPath } from "../explain/user-path.ts"
import type { Access } from "./access.ts"

/**
 * From the environment, with the names that secrets and variables have on GitHub, and from a file of NAME="value" lines,
 * which wins. Nothing is required here: a command names what it misses.
 *
 * @throws ConfigError where the file cannot be read
 */
export function readAccess(environment: Readonly<NodeJS.ProcessEnv>, file: UserPath | null): Access {
  const all = { ...environment, ...(file === null ? {} : readFile(file)) }
  const given = (name: string): string | null => all[name]?.trim() || null
  const url = (name: string, usual: string): string => (given(name) ?? usual).replace(/\/+$/, "")
  return {
    github: {
      apiUrl: url("GITHUB_API_URL", "https://api.github.com"),
      serverUrl: url("GITHUB_SERVER_URL", "https://github.com"),
      repository: given("GITHUB_REPOSITORY"),
      token: given("GITHUB_TOKEN") ?? given("GH_TOKEN"),
    },
    datadog: {
      site: given("DATADOG_SITE") ?? "datadoghq.eu",
      url: url("DATADOG_URL", ""),
      apiKey: given("DATADOG_API_KEY"),
      appKey: given("DATADOG_APP_KEY"),
      otlpUrl: url("DATADOG_OTLP_URL", ""),
    },
    jira: {
      baseUrl: given("JIRA_BASE_URL"),
      email: given("JIRA_USER_EMAIL"),
      token: given("JIRA_API_TOKEN"),
      tokenEnds: given("JIRA_API_TOKEN_EXPIRES"),
    },
    app: { id: given("AUTOFIX_APP_ID"), privateKey: given("AUTOFIX_APP_PRIVATE_KEY") },
    model: { url: url("ANTHROPIC_URL", "https://api.anthropic.com"), key: given("ANTHROPIC_API_KEY") },
    dispatchToken: given("DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT"),
    switchToken: given("AUTOFIX_SWITCH_TOKEN"),
    doctorToken: given("DOCTOR_TOKEN"),
  }
}

function readFile(file: UserPath): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync(file.full, "utf8"))
  } catch (error) {
    throw new ConfigError(`${file.given}: this file of settings cannot be read`, { cause: error })
  }
}
