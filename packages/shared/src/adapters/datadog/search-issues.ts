import { unreadableAnswer } from "../unreadable-answer.ts"
import { askJson, type DatadogAccess } from "./ask-json.ts"
import { asAttributes } from "./attributes.ts"

const PATH = "/api/v2/error-tracking/issues/search"
/** Of one search: https://docs.datadoghq.com/api/latest/error-tracking/#search-error-tracking-issues */
const MOST_ISSUES = 100

export type FoundIssues = {
  /** What was found, in order. */
  readonly hits: readonly unknown[]
  /** The issues themselves, as Datadog includes them. */
  readonly included: unknown
  /** There may be more than one search answers with. */
  readonly cut: boolean
}

/** Searches the issues of Error Tracking. @throws UpstreamError, and ConfigError where a key or scope is missing */
export async function searchIssues(access: DatadogAccess, attributes: object): Promise<FoundIssues> {
  const answer = await askJson(access, {
    method: "POST",
    path: PATH,
    query: { include: "issue" },
    body: { data: { type: "search_request", attributes } },
    what: "the issues of Error Tracking",
    scope: "error_tracking_read",
  })
  const { data, included } = asAttributes(answer)
  if (!Array.isArray(data)) throw unreadableAnswer({ service: "datadog", request: `POST ${PATH}`, ambiguous: false })
  return { hits: data as unknown[], included, cut: data.length >= MOST_ISSUES }
}
