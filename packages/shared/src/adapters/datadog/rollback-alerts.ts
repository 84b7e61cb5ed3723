import { ConfigError } from "../../errors.ts"
import type { DispatchWebhook, RollbackAlerts } from "../../ports/rollback-alerts.ts"
import { answeredWith } from "../upstream-error.ts"
import type { DatadogAccess } from "./ask-json.ts"
import { asAttributes } from "./attributes.ts"
import { dispatchMonitors } from "./dispatch-monitors.ts"
import { activeDowntimes } from "./mutes.ts"

export type RollbackAlertsOptions = DatadogAccess & {
  /** owner/name. */
  readonly repository: string
  /** Epoch milliseconds, UTC. */
  readonly now: () => number
}

type Call = (what: {
  readonly method: string
  readonly path: string
  readonly scope: string
  readonly body?: object
  readonly expected?: readonly number[]
}) => Promise<{ readonly status: number; readonly body: unknown }>

const PAGE = 100
const MOST_PAGES = 20
const VARIABLES = "/api/v1/integration/webhooks/configuration/custom-variables"
const WEBHOOKS = "/api/v1/integration/webhooks/configuration/webhooks"

/** Monitors, downtimes and the webhook's variable, with a person's keys. */
export function createRollbackAlerts(options: RollbackAlertsOptions): RollbackAlerts {
  const call = caller(options)
  return {
    async monitors({ env, webhook }) {
      const downtimes = await readDowntimes(call)
      const found: unknown[] = []
      for (let page = 0; page < MOST_PAGES; page++) {
        const path = `/api/v1/monitor?page=${page}&page_size=${PAGE}`
        const { body } = await call({ method: "GET", path, scope: "monitors_read" })
        const items: readonly unknown[] = Array.isArray(body) ? body : []
        found.push(...items)
        if (items.length < PAGE) break
      }
      const mutes = downtimes.flatMap(page => activeDowntimes(page))
      return dispatchMonitors(found, { env, webhook, mutes, repository: options.repository, now: options.now() })
    },
    async downtimesOf(monitorId, message) {
      const items = (await readDowntimes(call)).flatMap(page => dataOf(page))
      return items.flatMap(item => {
        const { id, attributes } = asAttributes(item)
        const { status, message: words, monitor_identifier: target } = asAttributes(attributes)
        const isOurs = status === "active" && words === message && asAttributes(target)["monitor_id"] === monitorId
        return isOurs && typeof id === "string" ? [id] : []
      })
    },
    async webhook(name) {
      const path = `${WEBHOOKS}/${encodeURIComponent(name)}`
      const { status, body } = await call({ method: "GET", path, scope: "integrations_read", expected: [404] })
      return status === 404 ? null : readWebhook(body)
    },
    async mute(monitorId, message) {
      const attributes = { message, scope: "*", monitor_identifier: { monitor_id: monitorId }, schedule: null }
      const { body } = await call({
        method: "POST",
        path: "/api/v2/downtime",
        scope: "monitors_downtime",
        body: { data: { type: "downtime", attributes } },
      })
      return String(asAttributes(asAttributes(body)["data"])["id"])
    },
    async endDowntime(id) {
      const path = `/api/v2/downtime/${encodeURIComponent(id)}`
      await call({ method: "DELETE", path, scope: "monitors_downtime", expected: [404] })
    },
    async isActive(id) {
      const path = `/api/v2/downtime/${encodeURIComponent(id)}`
      const { status, body } = await call({ method: "GET", path, scope: "monitors_downtime", expected: [404] })
      if (status === 404) return false
      return asAttributes(asAttributes(asAttributes(body)["data"])["attributes"])["status"] === "active"
    },
    async hasVariable(name) {
      const path = `${VARIABLES}/${encodeURIComponent(name)}`
      return (await call({ method: "GET", path, scope: "integrations_read", expected: [404] })).status !== 404
    },
    async setVariable(name, value) {
      const path = `${VARIABLES}/${encodeURIComponent(name)}`
      await call({ method: "PUT", path, scope: "manage_integrations", body: { name, value, is_secret: true } })
    },
  }
}

function caller({ apiKey, appKey, baseUrl }: DatadogAccess): Call {
  return async ({ method, path, scope, body, expected = [] }) => {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: {
        "dd-api-key": apiKey,
        "dd-application-key": appKey,
        accept: "application/json",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const { status } = response
    const request = `${method} ${path.replace(/\?.*$/, "")}`
    if (response.ok || expected.includes(status)) return { status, body: await response.json().catch(() => null) }
    if (status === 401 || status === 403)
      throw new ConfigError(
        `Datadog refuses ${request} (${status}): DATADOG_APP_KEY needs the scope ${scope}, or one of DATADOG_API_KEY and DATADOG_APP_KEY is wrong or of another site`,
      )
    throw answeredWith({ service: "datadog", request, status, detail: "" })
  }
}

/** The pages of what is in force. */
async function readDowntimes(call: Call): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for (let page = 0; page < MOST_PAGES; page++) {
    const path = `/api/v2/downtime?current_only=true&page%5Boffset%5D=${page * PAGE}&page%5Blimit%5D=${PAGE}`
    const { body } = await call({ method: "GET", path, scope: "monitors_downtime" })
    found.push(body)
    if (dataOf(body).length < PAGE) break
  }
  return found
}

function dataOf(body: unknown): readonly unknown[] {
  const { data } = asAttributes(body)
  return Array.isArray(data) ? data : []
}

function readWebhook(body: unknown): DispatchWebhook {
  const { url, custom_headers: headers } = asAttributes(body)
  const repository = /\/repos\/([\w.-]{1,100}\/[\w.-]{1,100})\/dispatches$/.exec(String(url).toLowerCase())?.[1]
  const variable = /\$([A-Z][A-Z0-9_]{0,99})/.exec(String(headers))?.[1]
  return { repository: repository ?? null, variable: variable ?? null }
}
