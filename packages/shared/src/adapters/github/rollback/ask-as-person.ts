import { ConfigError, type UpstreamError } from "../../../errors.ts"
import { unreadableAnswer } from "../../unreadable-answer.ts"
import { answeredWith } from "../../upstream-error.ts"
import { errorsOf, messageOf } from "../ask.ts"
import { isRateLimit } from "../is-rate-limit.ts"
import { requestHeaders } from "../request-headers.ts"

export type PersonAccess = {
  readonly apiUrl: string
  readonly token: string
  /** owner/name. */ readonly repository: string
}

type Asker = Pick<PersonAccess, "apiUrl" | "token"> & {
  /** What the token is made of, as settings are called; GITHUB_TOKEN unless told. */
  readonly credential?: string
}

export type PersonAnswer = { readonly status: number; readonly body: unknown }

/**
 * A request below the API's root, with a person's token. Statuses in `expected` are returned as 2xx are.
 *
 * @throws ConfigError that names the permission which the token lacks; UpstreamError for the rest
 */
export async function askAsPerson(
  { apiUrl, token, credential = "GITHUB_TOKEN" }: Asker,
  what: readonly [method: string, path: string, body?: object],
  expected: readonly number[] = [],
): Promise<PersonAnswer> {
  const [method, path, body] = what
  const response = await fetch(`${apiUrl}${path}`, {
    method,
    headers: { ...requestHeaders(token), ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const answer: PersonAnswer = { status: response.status, body: await response.json().catch(() => null) }
  const request = `${method} ${path.replace(/\?.*$/, "")}`
  if (response.ok && method === "GET" && (typeof answer.body !== "object" || answer.body === null))
    throw unreadableAnswer({ service: "github", request, ambiguous: false })
  if (response.ok || expected.includes(response.status)) return answer
  throw refusal(request, { response, body: answer.body, credential })
}

function refusal(
  request: string,
  { response, body, credential }: { readonly response: Response; readonly body: unknown; readonly credential: string },
): ConfigError | UpstreamError {
  const { status, headers } = response
  const said = [messageOf(body), ...errorsOf(body)].join("; ")
  if (status === 401) return new ConfigError(`GitHub does not accept ${credential}: expired, revoked or wrong`)
  if ((status !== 403 && status !== 404) || isRateLimit(status, said))
    return answeredWith({ service: "github", request, status, detail: said })
  const accepted = headers.get("x-accepted-github-permissions") ?? ""
  const needs = accepted === "" ? "" : `; it needs the permission ${accepted.replaceAll("=", ": ")}`
  return new ConfigError(`GitHub does not let ${credential} do ${request} (${status}: ${said})${needs}`)
}
