import type { ErrorSource, Track } from "../../ports/error-source.ts"
import { answeredWith } from "../upstream-error.ts"
import type { DatadogClient } from "./client.ts"
import { mapGroups } from "./map-groups.ts"
import { mapIssue } from "./map-issue.ts"
import { mapSamples } from "./map-samples.ts"

export type DatadogOptions = {
  readonly apiKey: string
  readonly appKey: string
  readonly baseUrl: string
  readonly windowHours: number
}

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
  const from = `now-${options.windowHours}h`

  return {
    async getIssue(id) {
      const api = await client()
      return ask("GET /api/v2/error-tracking/issues/{issue_id}", async () =>
        mapIssue(await api.errors.getIssue({ issueId: id, include: ["case"] })),
      ).catch(unknownIssue)
    },
    async listSamples(id, track, limit) {
      const api = await client()
      const filter = { query: issueQuery(id, track), from, to: "now" }
      return ask(REQUESTS[track].search, async () => mapSamples(track, await search(api, track, { filter, limit })))
    },
    async countSamples(id, track) {
      const api = await client()
      const filter = { query: issueQuery(id, track), from, to: "now" }
      return ask(REQUESTS[track].count, async () => mapGroups(track, await count(api, track, filter)))
    },
  }
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

async function ask<T>(request: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "number")
      throw answeredWith("datadog", request, error.code, vendorDetail("body" in error ? error.body : null))
    throw error
  }
}

/** Elements are texts in the older error form, JSON:API objects in the newer one. */
function vendorDetail(body: unknown): string {
  const errors =
    typeof body === "object" && body !== null && "errors" in body && Array.isArray(body.errors) ? body.errors : []
  return errors.map((error: unknown) => (typeof error === "string" ? error : JSON.stringify(error))).join("; ")
}

function unknownIssue(error: unknown): null {
  const status =
    error instanceof Error && "failure" in error ? (error.failure as { status: number | null }).status : null
  if (status === 404 || status === 400) return null
  throw error
}
