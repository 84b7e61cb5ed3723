import { unreadableAnswer } from "../unreadable-answer.ts"
import { answeredWith } from "../upstream-error.ts"
import { refusedScope, type RefusedScope } from "./refused-scope.ts"

export type DatadogAccess = { readonly apiKey: string; readonly appKey: string; readonly baseUrl: string }

export type DatadogQuestion = Omit<RefusedScope, "status"> & {
  readonly method: "GET" | "POST" | "PUT"
  /** Without the query, as people read it. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: object
  /** Statuses that mean that there is none; the answer is null then. */
  readonly missing?: readonly number[]
}

/**
 * One request by fetch alone: the vendor's client takes longer to load than a few requests to answer.
 *
 * @throws ConfigError where the keys may not ask, UpstreamError where Datadog cannot answer.
 */
export async function askJson(access: DatadogAccess, question: DatadogQuestion): Promise<unknown> {
  const { method, path, query = {}, body } = question
  const search = new URLSearchParams(query).toString()
  const response = await fetch(`${access.baseUrl}${path}${search === "" ? "" : `?${search}`}`, {
    method,
    headers: {
      "dd-api-key": access.apiKey,
      "dd-application-key": access.appKey,
      accept: "application/json",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const { status } = response
  const request = `${method} ${path}`
  if (status === 401 || status === 403) throw await refusedScope(access, { ...question, status })
  if (question.missing?.includes(status) === true) return null
  if (!response.ok) throw answeredWith({ service: "datadog", request, status, detail: "" })
  const answer: unknown = await response.json().catch(() => null)
  if (typeof answer !== "object" || answer === null)
    throw unreadableAnswer({ service: "datadog", request, ambiguous: false })
  return answer
}
