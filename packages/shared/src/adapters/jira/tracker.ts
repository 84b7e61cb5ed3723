import { ConfigError } from "../../errors.ts"
import type { IssueTracker } from "../../ports/issue-tracker.ts"
import type { Log } from "../../ports/log.ts"
import type * as calls from "./calls.ts"
import { jiraError, type JiraRequest } from "./jira-error.ts"
import { createReader } from "./read-issues.ts"
import { createWriter } from "./write-issues.ts"

export type JiraOptions = {
  /** From jiraBaseUrl. */
  readonly baseUrl: string
  readonly email: string
  readonly apiToken: string
  readonly log: Log
}

export type JiraCalls = typeof calls
/** Runs one call of jira.js and tells its errors apart. */
export type Ask = <Result>(
  request: JiraRequest,
  call: (jira: JiraCalls, client: ReturnType<JiraCalls["createClient"]>) => Promise<Result>,
) => Promise<Result>

/**
 * Jira Cloud's REST API v3. The client's own retries are off, because they repeat every method: reads are repeated by
 * the transport, writes by nobody but after a 429.
 */
export function createJiraTracker(options: JiraOptions): IssueTracker {
  const loading = load(options)
  // Whoever asks first sees the failure; without this, Node would end the process before that.
  loading.catch(() => {})
  const ask: Ask = async (request, call) => {
    const { jira, client } = await loading
    try {
      return await call(jira, client)
    } catch (error) {
      throw jiraError(error, request)
    }
  }
  return { ...createReader(ask), ...createWriter(ask) }
}

async function load({ baseUrl, email, apiToken, log }: JiraOptions) {
  const jira = await import("./calls.ts")
  try {
    const client = jira.createClient({
      host: baseUrl,
      auth: { type: "basic", email, apiToken },
      // Names of types and priorities come in the language of the request, and the configuration is written in English.
      headers: { "Accept-Language": "en" },
      onSchemaMismatch: ({ endpoint, issues }) => {
        log.warn("Jira answered in a shape that its client does not know", { endpoint, at: issues[0]?.path ?? "" })
      },
    })
    return { jira, client }
  } catch {
    throw new ConfigError(
      'The input "jira-user-email" (the secret JIRA_USER_EMAIL) must be the e-mail address of the account that the token is of',
    )
  }
}
