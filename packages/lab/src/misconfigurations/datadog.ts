import { datadogEdit } from "./datadog-edit.ts"
import { datadogKeys } from "./datadog-keys.ts"
import { datadogMonitors } from "./datadog-monitors.ts"
import { datadogWebhooks } from "./datadog-webhooks.ts"
import {
  changed,
  edited,
  HIGH_IMPACT,
  measured,
  NEW_ISSUE,
  replaced,
  silent,
  together,
  toggled,
  VARIABLE,
  WEBHOOK,
  without,
} from "./datadog-plants.ts"
import type { Misconfiguration } from "./misconfiguration.ts"
import { one } from "./one.ts"
import { findMonitor } from "./monitor-edit.ts"

const KEYS: readonly Misconfiguration[] = [
  one("the API key is revoked", toggled({ apiKeyRevoked: true }), "fail datadog-api-key"),
  one("the application key is revoked", toggled({ appKeyRevoked: true }), "fail datadog-app-key"),
  one("the application key lacks error_tracking_read", without("issue"), "fail datadog-scopes"),
  one("the application key lacks monitors_read", without("monitors-read"), "fail datadog-scopes"),
  one("the application key lacks monitors_downtime", without("downtimes"), "fail datadog-scopes"),
  one("the application key lacks logs_read_data", without("logs"), "fail datadog-scopes"),
  one("the application key lacks timeseries_query", without("metrics-query"), "fail datadog-scopes"),
  one("the application key lacks apm_read", without("trace"), "warn datadog-scopes"),
  one("the application key lacks rum_apps_read", without("rum"), "warn datadog-scopes"),
  one(
    "the application key has no limits",
    ({ datadog }) => {
      datadog.permissions.allow("app-keys")
      return () => datadog.permissions.deny("app-keys")
    },
    "warn datadog-key-limits",
  ),
]

const WEBHOOKS: readonly Misconfiguration[] = [
  one(
    "the webhook is missing",
    replaced(WEBHOOK, () => ({})),
    "fail datadog-webhook",
  ),
  one(
    "the webhook leads to another repository",
    changed(WEBHOOK, ({ url = "" }) => ({ url: url.replace(/\/repos\/.*$/, "/repos/percihealth/other/dispatches") })),
    "fail datadog-webhook",
  ),
  one(
    "the webhook leads to another host",
    changed(WEBHOOK, ({ url = "" }) => ({ url: url.replace(/^http:\/\/[^/]+/, "https://api.github.test") })),
    "fail datadog-webhook",
  ),
  one(
    "the webhook sends a form",
    changed(WEBHOOK, () => ({ encode_as: "form" })),
    "fail datadog-webhook",
  ),
  one(
    "the webhook has no payload of its own",
    changed(WEBHOOK, () => ({ payload: null })),
    "fail datadog-webhook-payload",
  ),
  one(
    "the payload is no JSON",
    changed(WEBHOOK, ({ payload = "" }) => ({ payload: payload.slice(0, -1) })),
    "fail datadog-webhook-payload",
  ),
  one(
    "the payload has another event type",
    changed(WEBHOOK, ({ payload = "" }) => ({
      payload: payload.replace("datadog-error-tracking", "fail datadog-alert"),
    })),
    "fail datadog-webhook-payload",
  ),
  one(
    "the payload names no error",
    changed(WEBHOOK, () => ({ payload: '{"event_type":"datadog-error-tracking","client_payload":{"id":"$ID"}}' })),
    "fail datadog-webhook-payload",
  ),
  one(
    "the webhook sends no token",
    changed(WEBHOOK, () => ({ custom_headers: '{"Accept":"application/vnd.github+json"}' })),
    "fail datadog-webhook-token",
  ),
  one(
    "the webhook sends another variable",
    changed(WEBHOOK, () => ({ custom_headers: '{"Authorization":"Bearer $DISPATCH_TOKEN"}' })),
    "fail datadog-webhook-token",
  ),
  one(
    "the token variable is missing",
    replaced(VARIABLE, ({ credentials }) => ({ value: credentials.dispatchPat })),
    "fail datadog-webhook-token",
  ),
  one(
    "the token variable can be read by everybody",
    async world => {
      const { dispatchPat: value } = world.credentials
      await datadogEdit(world, ["PUT", VARIABLE], { value, is_secret: false })
      return async () => void (await datadogEdit(world, ["PUT", VARIABLE], { value, is_secret: true }))
    },
    "fail datadog-webhook-token",
  ),
  one(
    "GitHub refuses the webhook's token",
    measured("auto_triage.dispatch_token.valid", 0),
    "fail datadog-dispatch-token",
  ),
]

const MONITORS: readonly Misconfiguration[] = [
  one(
    "a New Issue monitor is missing",
    async world => {
      const { id, name, type, query, message, tags, options, priority } = await findMonitor(world, ...NEW_ISSUE)
      await datadogEdit(world, ["DELETE", `/api/v1/monitor/${id}`])
      const again = { name, type, query, message, tags, options, priority }
      return async () => void (await datadogEdit(world, ["POST", "/api/v1/monitor"], again))
    },
    "fail datadog-monitors",
  ),
  one(
    "a monitor has another threshold",
    edited(HIGH_IMPACT, ({ query, options }) => ({
      query: query.replace(/> \d+$/, "> 5000"),
      options: { ...options, thresholds: { critical: 5000 } },
    })),
    "fail datadog-monitor-queries",
  ),
  one(
    "a monitor watches another environment",
    edited(NEW_ISSUE, ({ query }) => ({ query: query.replace("env:production", "env:prod") })),
    "fail datadog-monitor-queries",
  ),
  one(
    "a monitor counts another source",
    edited(NEW_ISSUE, ({ query }) => ({ query: query.replace('source("all")', 'source("mobile")') })),
    "fail datadog-monitor-queries",
  ),
  one(
    "a monitor calls nobody",
    edited(NEW_ISSUE, ({ message }) => ({ message: message.replace("@webhook-perci-autofix-dispatch", "") })),
    "fail datadog-monitor-messages",
  ),
  one(
    "a monitor calls the other environment's webhook",
    edited(NEW_ISSUE, ({ message }) => ({ message: message.replace("-dispatch", "-dispatch-staging") })),
    "fail datadog-monitor-messages",
  ),
  one(
    "a monitor calls the webhook on recovery",
    edited(NEW_ISSUE, ({ message }) => ({ message: message.replaceAll(/\{\{[#/]is_alert\}\}/g, "") })),
    "fail datadog-monitor-messages",
  ),
  one(
    "a message has no issue id",
    edited(NEW_ISSUE, ({ message }) => ({ message: message.replace(/issue_id=\S+/, "") })),
    "fail datadog-monitor-messages",
  ),
  one(
    "a downtime covers production",
    async world => {
      const attributes = { scope: "env:production", monitor_identifier: { monitor_tags: ["*"] } }
      const body = { data: { type: "downtime", attributes } }
      const made = (await datadogEdit(world, ["POST", "/api/v2/downtime"], body)) as { data: { id: string } }
      const path = `/api/v2/downtime/${made.data.id}`
      return async () => void (await datadogEdit(world, ["DELETE", path]))
    },
    "warn datadog-monitors-muted",
  ),
  one(
    "a foreign monitor calls the webhook",
    async world => {
      const { type, query, options } = await findMonitor(world, ...NEW_ISSUE)
      const message = "look here @webhook-perci-autofix-dispatch"
      const body = { name: "CPU", type, query, options, message, tags: ["team:ops"] }
      const { id } = (await datadogEdit(world, ["POST", "/api/v1/monitor"], body)) as { id: number }
      return async () => void (await datadogEdit(world, ["DELETE", `/api/v1/monitor/${id}`]))
    },
    "fail datadog-foreign-monitors",
  ),
  one(
    "a service is watched that is not configured",
    async world => {
      const { type, query, options, message, tags } = await findMonitor(world, ...NEW_ISSUE)
      const own = tags.map(tag => (tag.startsWith("service:") ? "service:retired-api" : tag))
      const body = {
        name: "retired",
        type,
        query: query.replace("backend-api", "retired-api"),
        options,
        message,
        tags: own,
      }
      const { id } = (await datadogEdit(world, ["POST", "/api/v1/monitor"], body)) as { id: number }
      return async () => void (await datadogEdit(world, ["DELETE", `/api/v1/monitor/${id}`]))
    },
    "warn datadog-stray-monitors",
  ),
  one(
    "nothing watches the sweep",
    async world => {
      const all = (await datadogEdit(world, ["GET", "/api/v1/monitor?page_size=1000"])) as readonly Record<
        string,
        unknown
      >[]
      const found = all.find(({ query }) => String(query).includes("auto_triage.heartbeat"))
      const { name, type, query, message, tags, options, priority } = found ?? {}
      await datadogEdit(world, ["DELETE", `/api/v1/monitor/${String(found?.["id"])}`])
      const again = { name, type, query, message, tags, options, priority }
      return async () => void (await datadogEdit(world, ["POST", "/api/v1/monitor"], again))
    },
    "fail datadog-watch-monitors",
  ),
]

const STAGING: readonly Misconfiguration[] = [
  one(
    "staging is switched on and was never deployed",
    async world => {
      const all = (await datadogEdit(world, ["GET", "/api/v1/monitor?page_size=1000"])) as readonly (Record<
        string,
        unknown
      > & { readonly id: number; readonly tags: readonly string[] })[]
      const staging = all.filter(({ tags }) => tags.includes("env:staging"))
      for (const { id } of staging) await datadogEdit(world, ["DELETE", `/api/v1/monitor/${id}`])
      return async () => {
        for (const { name, type, query, message, tags, options, priority } of staging)
          await datadogEdit(world, ["POST", "/api/v1/monitor"], { name, type, query, message, tags, options, priority })
      }
    },
    "fail datadog-staging",
  ),
]

const HEALTH: readonly Misconfiguration[] = [
  one("no sweep has ever run", silent("auto_triage.heartbeat"), "fail datadog-heartbeat"),
  one(
    "no metric but the sweep's has ever come",
    together(measured("auto_triage.heartbeat", 1), silent("auto_triage.stage.runs")),
    "fail datadog-metrics",
  ),
  one("the sweep is late", measured("auto_triage.heartbeat", 1, 55), "fail datadog-heartbeat"),
  one(
    "the dashboard is missing",
    async world => {
      const { dashboards } = (await datadogEdit(world, ["GET", "/api/v1/dashboard"])) as {
        dashboards: readonly { id: string; title: string }[]
      }
      const { id } = dashboards.find(({ title }) => title.includes("production")) ?? { id: "" }
      const whole = (await datadogEdit(world, ["GET", `/api/v1/dashboard/${id}`])) as object
      await datadogEdit(world, ["DELETE", `/api/v1/dashboard/${id}`])
      return async () => void (await datadogEdit(world, ["POST", "/api/v1/dashboard"], whole))
    },
    "fail datadog-dashboard",
  ),
  one(
    "no log index takes the agent's telemetry",
    toggled({ logIndexes: [{ name: "main", query: "-service:auto-triage-autofix", days: 15 }] }),
    "fail datadog-log-index",
  ),
  one(
    "an exclusion filter throws a service's logs away",
    toggled({ logIndexes: [{ name: "main", query: "*", days: 15, exclusions: ["service:backend-api"] }] }),
    "fail datadog-log-index",
  ),
  one(
    "logs are kept for three days",
    toggled({ logIndexes: [{ name: "main", query: "*", days: 3 }] }),
    "warn datadog-log-index",
  ),
  one(
    "the log index is full",
    toggled({ logIndexes: [{ name: "main", query: "*", days: 15, limited: true }] }),
    "fail datadog-log-index",
  ),
  one("error spans are not retained", toggled({ errorSpans: false }), "warn datadog-span-retention"),
  one("today's budget is spent", measured("auto_triage.budget.left", 0.1), "warn fix-budget-left"),
]

/** What can be wrong in Datadog. */
export const datadogMisconfigurations: readonly Misconfiguration[] = [
  ...KEYS,
  ...WEBHOOKS,
  ...MONITORS,
  ...STAGING,
  ...HEALTH,
  ...datadogKeys,
  ...datadogWebhooks,
  ...datadogMonitors,
]
