import { isRateLimit } from "@auto-triage/shared/adapters/github/is-rate-limit"
import { requestHeaders } from "@auto-triage/shared/adapters/github/request-headers"
import { errorsOf, messageOf } from "@auto-triage/shared/adapters/github/ask"
import { answeredWith } from "@auto-triage/shared/adapters/upstream-error"
import { ConfigError, UpstreamError } from "@auto-triage/shared/errors"

/** One request to GitHub as a person. `path` is below the API's address. */
export type GitHubRequest = {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  readonly path: string
  readonly body?: object
  /** Statuses beside 2xx that are an answer and no failure. */
  readonly expect?: readonly number[]
}
export type GitHubAnswer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> }
export type AskGitHub = (request: GitHubRequest) => Promise<GitHubAnswer>

/**
 * Asks with one token. The answer's body is an empty object where it is none.
 *
 * @throws ConfigError where the token may not, with the permission that GitHub names; UpstreamError for the rest
 */
export function createAskGitHub(options: {
  readonly apiUrl: string
  readonly token: string
  readonly whose: string
}): AskGitHub {
  const { apiUrl, token, whose } = options
  return async ({ method, path, body, expect = [] }) => {
    const response = await fetch(`${apiUrl}${path}`, {
      method,
      headers: { ...requestHeaders(token), ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const value: unknown = await response.json().catch(() => null)
    const answer = {
      status: response.status,
      body: typeof value === "object" && value !== null ? value : {},
    } as GitHubAnswer
    if (response.ok || expect.includes(response.status)) return answer
    throw refusal({ request: `${method} ${path}`, whose, answer, headers: response.headers })
  }
}

type Refused = {
  readonly request: string
  readonly whose: string
  readonly answer: GitHubAnswer
  readonly headers: Headers
}

function refusal({ request, whose, answer: { status, body }, headers }: Refused): Error {
  const detail = [messageOf(body), ...errorsOf(body)].join("; ")
  if (status === 429 || isRateLimit(status, detail)) return limited(request, status, headers)
  if (status === 401) return new ConfigError(`GitHub does not accept ${whose}: it is wrong, expired or revoked`)
  if (status === 403 || status === 404) {
    const needs = headers.get("x-accepted-github-permissions") ?? ""
    const right = needs === "" ? "" : `. It needs ${needs.replaceAll("=", ": ")}`
    const hidden = status === 404 ? ", or there is no such thing" : ""
    return new ConfigError(`${whose} may not do ${request} (${status}: ${detail})${hidden}${right}`)
  }
  return answeredWith({ service: "github", request, status, detail })
}

function limited(request: string, status: number, headers: Headers): UpstreamError {
  const seconds = headers.get("retry-after")
  const wait = seconds === null ? "in an hour at the latest" : `in ${seconds} seconds`
  return new UpstreamError(
    `GitHub's rate limit is used up (${status} to ${request}). Start the setup again ${wait}: what is done stays done`,
    { service: "github", request, status, ambiguous: false, retryable: true },
  )
}
