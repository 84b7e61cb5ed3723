import { BugError, UpstreamError } from "../../errors.ts"
import type { ErrorSource, SourceIssue, Track } from "../../ports/error-source.ts"
import { unreadableAnswer } from "../unreadable-answer.ts"
import { answeredWith } from "../upstream-error.ts"
import { asAttributes } from "./attributes.ts"
import type { DatadogClient } from "./client.ts"
import { mapGroups } from "./map-groups.ts"
import { mapIssue } from "./map-issue.ts"
import { mapSamples } from "./map-samples.ts"
import { refusedScope } from "./refused-scope.ts"

export type DatadogOptions = {
  readonly apiKey: string
  readonly appKey: string
  readonly baseUrl: string
  readonly windowHours: number
  /** End of the window, epoch milliseconds: how the issue looked then. Now unless told. */
  readonly until?: number
}

const HOUR_MS = 3_600_000
const ISSUE = "GET /api/v2/error-tracking/issues/{issue_id}"
const REQUESTS: Readonly<Record<Track, { readonly search: string; readonly count: string }>> = {
  logs: { search: "POST /api/v2/logs/events/search", count: "POST /api/v2/logs/analytics/aggregate" },
  trace: { search: "POST /api/v2/spans/events/search", count: "POST /api/v2/spans/analytics/aggregate" },
  rum: { search: "POST /api/v2/rum/events/search", count: "POST /api/v2/rum/analytics/aggregate" },
}

/** Error Tracking over the vendor's client, which is loaded with the first call. */
export function createDatadogErrorSource(options: DatadogOptions): ErrorSource {
  let loading: Promise<DatadogClient> | null = null
  const client = (): Promise<DatadogClient> =>
    (loading ??= import("./client.ts").then(module => module.createDatadogClient(options)))
  const { until, windowHours } = options
  const window =
    until === undefined
      ? { from: `now-${windowHours}h`, to: "now" }
      : { from: String(until - windowHours * HOUR_MS), to: String(until) }

  return {
    async getIssue(id) {
      const api = await client()
      return readIssue(api, id).catch((error: unknown) => withoutIssue(error, options))
    },
    async listSamples(id, track, limit) {
      const api = await client()
      const filter = { query: issueQuery(id, track), ...window }
      return ask(REQUESTS[track].search, async () =>
        mapSamples(track, withData(await search(api, track, { filter, limit }))),
      )
    },
    async countSamples(id, track) {
      const api = await client()
      const filter = { query: issueQuery(id, track), ...window }
      return ask(REQUESTS[track].count, async () => mapGroups(track, withData(await count(api, track, filter))))
    },
  }
}

async function readIssue(api: DatadogClient, id: string): Promise<SourceIssue> {
  const body = await ask(ISSUE, () => api.errors.getIssue({ issueId: id, include: ["case"] }))
  const issue = mapIssue(body)
  if (issue === null) throw unreadableAnswer({ service: "datadog", request: ISSUE, ambiguous: false })
  return issue
}

/** Null where Datadog does not know the id: only its own word for that may end a run without a ticket. */
async function withoutIssue(error: unknown, options: DatadogOptions): Promise<null> {
  if (error instanceof BugError) throw error
  if (!(error instanceof UpstreamError))
    throw unreadableAnswer({ service: "datadog", request: ISSUE, ambiguous: false, cause: asError(error) })
  const { status } = error.failure
  if (status === 404 || status === 400) return null
  if (status !== 401 && status !== 403) throw error
  throw await refusedScope(options, { what: "the issue", scope: "error_tracking_read", status })
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}

// Which of the two spellings a product accepts is not documented for logs, so both are asked at once there.
function issueQuery(id: string, track: Track): string {
  if (track === "logs") return `(@issue.id:${id} OR issue.id:${id})`
  return track === "rum" ? `@type:error @issue.id:${id}` : `@issue.id:${id}`
}

type Filter = { readonly query: string; readonly from: string; readonly to: string }

function search(
  api: DatadogClient,
  track: Track,
  ask: { readonly filter: Filter; readonly limit: number },
): Promise<unknown> {
  const page = { limit: ask.limit }
  switch (track) {
    case "trace":
      return api.spans.listSpans({
        body: { data: { type: "search_request", attributes: { filter: ask.filter, sort: "-timestamp", page } } },
      })
    case "logs":
      return api.logs.listLogs({ body: { filter: { ...ask.filter, indexes: ["*"] }, sort: "-timestamp", page } })
    case "rum":
      return api.rum.searchRUMEvents({ body: { filter: ask.filter, sort: "-timestamp", page } })
  }
}

function count(api: DatadogClient, track: Track, filter: Filter): Promise<unknown> {
  const groupBy = [
    { facet: "env", limit: 20 },
    { facet: "version", limit: 20 },
  ]
  const compute = [
    { aggregation: "count" as const, type: "total" as const },
    { aggregation: "cardinality" as const, metric: "@usr.id", type: "total" as const },
  ]
  switch (track) {
    case "trace":
      return api.spans.aggregateSpans({
        body: { data: { type: "aggregate_request", attributes: { filter, compute, groupBy } } },
      })
    case "logs":
      return api.logs.aggregateLogs({ body: { filter: { ...filter, indexes: ["*"] }, compute, groupBy } })
    case "rum":
      return api.rum.aggregateRUMEvents({ body: { filter, compute, groupBy } })
  }
}

/** The client makes an object of whatever arrives, also of a page; taken for a search without hits it would mislead. */
function withData(body: unknown): unknown {
  if (typeof asAttributes(body)["data"] !== "object") throw new TypeError("the answer holds no data")
  return body
}

async function ask<T>(request: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "number")
      throw answeredWith({
        service: "datadog",
        request,
        status: error.code,
        detail: vendorDetail("body" in error ? error.body : null),
      })
    throw error
  }
}

/** Elements are texts in the older error form, JSON:API objects in the newer one. */
function vendorDetail(body: unknown): string {
  const errors =
    typeof body === "object" && body !== null && "errors" in body && Array.isArray(body.errors) ? body.errors : []
  return errors.map((error: unknown) => (typeof error === "string" ? error : titleOf(error))).join("; ")
}

function titleOf(error: unknown): string {
  const { title, detail } = asAttributes(error)
  return [title, detail].filter(text => typeof text === "string").join(": ")
}
