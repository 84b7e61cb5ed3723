import type { DatadogScope } from "../../../ports/datadog-inspection.ts"
import type { Reading } from "../../../ports/reading.ts"
import type { Ask, Question } from "./ask.ts"

type Probe = Omit<Question, "scope" | "what">

const MINUTE_MS = 60_000

/** The smallest read that a scope is needed for. */
function probes(now: number): Readonly<Record<DatadogScope, Probe>> {
  const seconds = Math.floor(now / 1000)
  const one = { "page[limit]": "1", "filter[from]": "now-1m", "filter[to]": "now" }
  const attributes = { query: "*", from: now - MINUTE_MS, to: now, persona: "ALL" }
  return {
    error_tracking_read: {
      path: "/api/v2/error-tracking/issues/search",
      body: { data: { type: "search_request", attributes } },
    },
    monitors_read: { path: "/api/v1/monitor", query: { page: "0", page_size: "1" } },
    monitors_downtime: { path: "/api/v2/downtime", query: { "page[limit]": "1" } },
    timeseries_query: {
      path: "/api/v1/query",
      query: { from: String(seconds - 60), to: String(seconds), query: "sum:auto_triage.heartbeat{*}" },
    },
    logs_read_data: { path: "/api/v2/logs/events", query: one },
    apm_read: { path: "/api/v2/spans/events", query: one },
    rum_apps_read: { path: "/api/v2/rum/events", query: one },
    integrations_read: { path: "/api/v1/integration/webhooks/configuration/webhooks/perci-autofix-dispatch" },
    dashboards_read: { path: "/api/v1/dashboard", query: { count: "1" } },
  }
}

/** Whether the key is shown what the scope is for. Whatever is no refusal of the key says that it may ask. */
export async function readScope(ask: Ask, scope: string, now: number): Promise<Reading<boolean>> {
  const all: Readonly<Record<string, Probe>> = probes(now)
  const probe = all[scope]
  if (probe === undefined) return { kind: "hidden", why: `No read of Datadog tells of the scope ${scope}` }
  const reading = await ask({ ...probe, scope, what: `what the scope ${scope} is for` })
  return reading.kind === "seen" || reading.refused ? { kind: "seen", value: reading.kind === "seen" } : reading
}
