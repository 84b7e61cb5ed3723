import { ConfigError } from "../../../errors.ts"
import { answeredWith } from "../../upstream-error.ts"
import { errorsOf, messageOf } from "../ask.ts"
import { isRateLimit } from "../is-rate-limit.ts"
import { requestHeaders } from "../request-headers.ts"

export type PersonAccess = {
  readonly apiUrl: string
  readonly token: string
  /** owner/name. */ readonly repository: string
}

export type PersonAnswer = { readonly status: number; readonly body: unknown }

/**
 * A request below the API's root, with a person's token. Statuses in `expected` are returned as 2xx are.
 *
 * @throws ConfigError that names the permission which the token lacks; UpstreamError for the rest
 */
export async function askAsPerson(
  { apiUrl, token }: Pick<PersonAccess, "apiUrl" | "token">,
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
  if (response.ok || expected.includes(response.status)) return answer
  const request = `${method} ${path.replace(/\?.*$/, "")}`
  const said = [messageOf(answer.body), ...errorsOf(answer.body)].join("; ")
  if (response.status === 401) throw new ConfigError("GitHub does not accept GITHUB_TOKEN: it is expired or wrong")
  if ((response.status === 403 || response.status === 404) && !isRateLimit(response.status, said)) {
    const accepted = response.headers.get("x-accepted-github-permissions") ?? ""
    const needs = accepted === "" ? "" : `; it needs the permission ${accepted.replaceAll("=", ": ")}`
    throw new ConfigError(`GitHub does not let GITHUB_TOKEN do ${request} (${response.status}: ${said})${needs}`)
  }
  throw answeredWith({ service: "github", request, status: response.status, detail: said })
}
