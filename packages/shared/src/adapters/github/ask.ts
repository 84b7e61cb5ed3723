import { ConfigError, UpstreamError } from "../../errors.ts"
import { unreadableAnswer } from "../unreadable-answer.ts"
import { answeredWith } from "../upstream-error.ts"
import { isRateLimit } from "./is-rate-limit.ts"
import { requestHeaders } from "./request-headers.ts"

export type FixHostOptions = {
  readonly apiUrl: string
  readonly token: string
  /** owner/name */
  readonly repository: string
}

export type Method = "GET" | "POST" | "PATCH" | "DELETE"

export type Answer = {
  /** "METHOD /path" with placeholders in place of data. */
  readonly request: string
  readonly status: number
  readonly body: unknown
  /** What the vendor says that the request needs, e.g. "contents=write"; empty where it does not. */
  readonly accepted: string
}

export type Ask = (what: readonly [Method, string, string?], body?: object) => Promise<Answer>

/**
 * Requests below /repos/{owner}/{repo}. `what` is the method, the path with its data and, where those differ, the path as it
 * is shown to people. Answers of any status are returned.
 */
export function askRepository({ apiUrl, token, repository }: FixHostOptions): Ask {
  return async ([method, path, shown], body) => {
    const response = await fetch(`${apiUrl}/repos/${repository}${path}`, {
      method,
      headers: { ...requestHeaders(token), ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return {
      request: `${method} /repos/{owner}/{repo}${shown ?? path}`,
      status: response.status,
      body: await response.json().catch(() => null),
      accepted: response.headers.get("x-accepted-github-permissions") ?? "",
    }
  }
}

/**
 * The body of a success; null where it is empty.
 *
 * @throws ConfigError where the token is at fault, UpstreamError for anything else.
 */
export function success(answer: Answer, repository: string): unknown {
  const { request, status, body } = answer
  if (status === 204) return null
  if (status >= 200 && status < 300) {
    if (typeof body === "object" && body !== null) return body
    throw unreadableAnswer({ service: "github", request, ambiguous: !request.startsWith("GET ") })
  }
  const detail = messageOf(body)
  if (status === 401) throw new ConfigError("GitHub does not accept the token of this job: it is expired or wrong")
  if (isRateLimit(status, detail))
    throw new UpstreamError(`GitHub answered ${status} to ${request}: its rate limit is used up (${detail})`, {
      service: "github",
      request,
      status,
      ambiguous: false,
      retryable: true,
    })
  if (status === 403 || status === 404) throw refusedToken(answer, repository)
  throw answeredWith({ service: "github", request, status, detail: [detail, ...errorsOf(body)].join("; ") })
}

function refusedToken({ request, status, body, accepted }: Answer, repository: string): ConfigError {
  const needs = accepted === "" ? "" : `; it needs the permission ${accepted.replaceAll("=", ": ")}`
  return new ConfigError(
    `GitHub does not let the token of this job do ${request} in ${repository} (${status}: ${messageOf(body)})${needs}`,
  )
}

/** GitHub's own words for a refusal. */
export function messageOf(body: unknown): string {
  const message = (body as { message?: unknown } | null)?.message
  return typeof message === "string" ? message.slice(0, 300) : ""
}

/** The faults that a 422 lists, as texts. */
export function errorsOf(body: unknown): readonly string[] {
  const errors = (body as { errors?: unknown } | null)?.errors
  if (!Array.isArray(errors)) return []
  return errors
    .slice(0, 10)
    .map((fault: unknown) => (typeof fault === "string" ? fault : messageOf(fault)))
    .filter(text => text !== "")
}

/** @throws UpstreamError where there is no text at this place of an answer. */
export function textAt({ request, body }: Answer, ...path: readonly string[]): string {
  const value = path.reduce<unknown>((at, name) => (at as Record<string, unknown> | null | undefined)?.[name], body)
  if (typeof value === "string") return value
  throw unreadableAnswer({ service: "github", request, ambiguous: !request.startsWith("GET ") })
}
