import { ConfigError } from "../../errors.ts"
import type { DatadogInspection, DatadogSite } from "../../ports/datadog-inspection.ts"
import type { Reading } from "../../ports/reading.ts"
import { askOnce } from "../ask-once.ts"
import { askOncePer } from "../ask-once-per.ts"
import type { Transport } from "../transport.ts"
import { vendorAnswer, type VendorAnswer } from "../vendor-answer.ts"
import { datadogBaseUrl } from "./base-url.ts"
import { createAsk } from "./inspection/ask.ts"
import { mapDashboards, mapQueries } from "./inspection/map-dashboard.ts"
import { mapIndexes, mapRetentionFilters } from "./inspection/map-retention.ts"
import { mapPoints } from "./inspection/map-points.ts"
import { mapVariable, mapWebhook } from "./inspection/map-webhook.ts"
import { readKeyScopes } from "./inspection/read-key-scopes.ts"
import { readMonitors } from "./inspection/read-monitors.ts"
import { readScope } from "./inspection/read-scope.ts"

export type DatadogInspectionOptions = {
  readonly site: string
  /** DATADOG_URL; empty for the site's own. */
  readonly url: string
  /** DATADOG_OTLP_URL; empty for the site's own. */
  readonly otlpUrl: string
  /** Null where none was given. */
  readonly apiKey: string | null
  readonly appKey: string | null
  /** GitHub's API as the doctor asks it. */
  readonly githubApiUrl: string
  /** Epoch milliseconds, UTC. */
  readonly now: () => number
}

const WEBHOOKS = "/api/v1/integration/webhooks/configuration"

/** Datadog as the doctor sees it. Only reads, also where the request is a POST. */
export function createDatadogInspection(options: DatadogInspectionOptions, transport: Transport): DatadogInspection {
  const { now, apiKey, githubApiUrl } = options
  const site = siteOf(options)
  const { baseUrl } = site
  if (baseUrl !== null) transport.allow({ service: "datadog", baseUrl, readRetries: 1 })
  const ask = createAsk({ ...options, baseUrl })
  const validated = askOnce(() => validate(apiKey, baseUrl))
  const config = (path: string, scope: string, what: string) => ask({ path, scope, what })
  return {
    site,
    apiKeyValid: askOnce(async () => {
      const answer = await validated()
      if (answer.kind === "hidden") return answer
      const { status } = answer.value
      if (status === 200 || status === 401 || status === 403) return { kind: "seen", value: status === 200 }
      return { kind: "hidden", why: `Datadog answered ${status} when it was asked about the API key` }
    }),
    clockAhead: askOnce(async () => {
      const answer = await validated()
      if (answer.kind === "hidden") return answer
      const { date } = answer.value
      return date === null
        ? { kind: "hidden", why: "Datadog's answer has no date" }
        : { kind: "seen", value: date - now() }
    }),
    scope: askOncePer(async scope => readScope(ask, scope ?? "", now())),
    keyScopes: askOnce(() => readKeyScopes(ask, options.appKey)),
    monitors: askOnce(() => readMonitors(ask, now())),
    webhook: askOncePer(async (name = "") => {
      const path = `${WEBHOOKS}/webhooks/${encodeURIComponent(name)}`
      return mapped(await config(path, "integrations_read", "webhooks"), body => mapWebhook(body, githubApiUrl))
    }),
    customVariable: askOncePer(async (name = "") => {
      const path = `${WEBHOOKS}/custom-variables/${encodeURIComponent(name)}`
      return mapped(await config(path, "integrations_read", "custom variables"), mapVariable)
    }),
    dashboards: askOnce(async () =>
      mapped(await config("/api/v1/dashboard", "dashboards_read", "dashboards"), mapDashboards),
    ),
    dashboardQueries: askOncePer(async (id = "") => {
      const path = `/api/v1/dashboard/${encodeURIComponent(id)}`
      return mapped(await config(path, "dashboards_read", "dashboards"), mapQueries)
    }),
    points: points(ask, now),
    logIndexes: askOnce(async () =>
      mapped(await config("/api/v1/logs/config/indexes", "logs_read_config", "log indexes"), mapIndexes),
    ),
    retentionFilters: askOnce(async () => {
      const path = "/api/v2/apm/config/retention-filters"
      return mapped(await config(path, "apm_retention_filter_read", "retention filters"), mapRetentionFilters)
    }),
  }
}

function points(ask: ReturnType<typeof createAsk>, now: () => number): DatadogInspection["points"] {
  const read = askOncePer(async (query = "", hours = "1") => {
    const to = Math.floor(now() / 1000) + 1
    const range = { from: String(to - Number(hours) * 3600), to: String(to) }
    const asked = { path: "/api/v1/query", query: { ...range, query }, scope: "timeseries_query", what: "metrics" }
    return mapped(await ask(asked), mapPoints)
  })
  return (query, hours) => read(query, String(hours))
}

function siteOf({ site, url, otlpUrl }: DatadogInspectionOptions): DatadogSite {
  const about = { site, proxied: url !== "", otlpUrl }
  try {
    return { ...about, baseUrl: datadogBaseUrl(site, url) }
  } catch (error) {
    if (error instanceof ConfigError) return { ...about, baseUrl: null }
    throw error
  }
}

async function validate(apiKey: string | null, baseUrl: string | null): Promise<Reading<VendorAnswer>> {
  if (baseUrl === null) return { kind: "hidden", why: "DATADOG_SITE or DATADOG_URL leads to no Datadog" }
  if (apiKey === null) return { kind: "hidden", why: "DATADOG_API_KEY was not given to the doctor" }
  const headers = { "dd-api-key": apiKey, accept: "application/json" }
  return { kind: "seen", value: await vendorAnswer(`${baseUrl}/api/v1/validate`, { headers }) }
}

function mapped<Value>(reading: Reading<unknown>, map: (body: unknown) => Value): Reading<Value> {
  return reading.kind === "hidden" ? reading : { kind: "seen", value: map(reading.value) }
}
