import { ConfigError, UpstreamError } from "../../errors.ts"
import { unreadableAnswer } from "../unreadable-answer.ts"
import { answeredWith } from "../upstream-error.ts"

/** What was asked of Jira, and what a person must change where Jira refuses. */
export type JiraRequest = {
  readonly method: "GET" | "POST" | "PUT"
  /** Path without data, e.g. /rest/api/3/issue/{key}. */
  readonly path: string
  /** True where a POST only reads. */
  readonly reads?: boolean
  /** What to grant or correct on 403 and 404, and on 400 where `invalid` says nothing else. */
  readonly hint: string
  /** What to correct on 400, where that differs. */
  readonly invalid?: string
}

const SEARCH = "/rest/api/3/search/jql"

/** Tells an error of jira.js by its status and the vendor's words, without the body that its own message repeats. */
export function jiraError(error: unknown, request: JiraRequest): Error {
  const lost = findUpstream(error)
  if (lost !== null) return lost
  const asked = `${request.method} ${request.path}`
  const status = statusOf(error)
  if (status === null) return unreadable(error, request)
  const detail = wordsOf(error)
  if (status === 401) return notAuthorised(detail, error)
  // Every Jira has the search, whatever the account may see.
  if (status === 404 && request.path === SEARCH)
    return new ConfigError(
      'There is no Jira at the address in the input "jira-base-url" (the secret JIRA_BASE_URL): it answers 404 to a search. Correct the address, e.g. https://example.atlassian.net',
    )
  if (status === 400 || status === 403 || status === 404) {
    const hint = status === 400 ? (request.invalid ?? request.hint) : request.hint
    return new ConfigError(`Jira refused ${asked} with ${status}${detail === "" ? "" : `: ${detail}`}. ${hint}`)
  }
  return answeredWith({ service: "jira", request: asked, status, detail })
}

/** A success whose body is not what Jira sends: a login page, or nothing. Whether a write was applied cannot be told. */
export function unreadable(cause: unknown, request: JiraRequest): UpstreamError {
  const asked = `${request.method} ${request.path}`
  const ambiguous = request.method !== "GET" && request.reads !== true
  return unreadableAnswer({ service: "jira", request: asked, ambiguous, cause: named(cause) })
}

function notAuthorised(detail: string, cause: unknown): ConfigError {
  const scope = /scope does not match/i.test(detail)
  return new ConfigError(
    scope
      ? 'The token in the input "jira-api-token" (the secret JIRA_API_TOKEN) lacks a scope: it needs read:jira-work and write:jira-work'
      : 'Jira does not accept the credentials: the token in the input "jira-api-token" (the secret JIRA_API_TOKEN) is wrong or has expired (it lives a year at most), or the account in "jira-user-email" (JIRA_USER_EMAIL) is not the one it belongs to. Replace the token, or correct the address; a scoped token also needs "jira-base-url" (JIRA_BASE_URL) to be https://api.atlassian.com/ex/jira/<cloud id>',
    { cause: named(cause) },
  )
}

// jira.js wraps what fetch throws; ours says best what happened.
function findUpstream(error: unknown): UpstreamError | null {
  for (let current = error; current instanceof Error; current = current.cause)
    if (current instanceof UpstreamError) return current
  return null
}

function statusOf(error: unknown): number | null {
  return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : null
}

/** The vendor's own sentences; data that may repeat what was sent. */
function wordsOf(error: unknown): string {
  const body: unknown = error instanceof Error && "body" in error ? error.body : null
  if (typeof body !== "object" || body === null) return ""
  const { errorMessages, errors, message } = body as { errorMessages?: unknown; errors?: unknown; message?: unknown }
  const fields = typeof errors === "object" && errors !== null ? Object.entries(errors) : []
  const words = [
    ...(Array.isArray(errorMessages) ? errorMessages.map(String) : []),
    ...fields.map(([field, text]) => `${field}: ${String(text)}`),
    ...(typeof message === "string" ? [message] : []),
  ]
  return words
    .map(text => text.replace(/[\s.]+$/, ""))
    .join("; ")
    .slice(0, 500)
}

/** jira.js puts the whole body into its messages; only the kind of error goes on. */
function named(error: unknown): Error {
  return new Error(error instanceof Error ? error.name : "unknown error")
}
