import { ConfigError, type UpstreamError } from "../../errors.ts"
import type { DispatchWebhook, RollbackAlerts } from "../../ports/rollback-alerts.ts"
import { unreadableAnswer } from "../unreadable-answer.ts"
import { answeredWith } from "../upstream-error.ts"
import type { DatadogAccess } from "./ask-json.ts"
import { asAttributes } from "./attributes.ts"
import { dispatchMonitors } from "./dispatch-monitors.ts"

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
  return { ...muting(call, options), ...webhooks(call) }
}

type Muting = Pick<RollbackAlerts, "monitors" | "downtimesOf" | "mute" | "endDowntime" | "isActive">

function muting(call: Call, { repository, now }: RollbackAlertsOptions): Muting {
  return {
    async monitors({ env, webhook }) {
      const downtimes = await readDowntimes(call)
      return dispatchMonitors(await readMonitors(call), { env, webhook, downtimes, repository, now: now() })
    },
    async downtimesOf(monitorId, message) {
      return (await readDowntimes(call)).flatMap(item => {
        const { id, attributes } = asAttributes(item)
        const { status, message: words, monitor_identifier: target } = asAttributes(attributes)
        const isOurs = status === "active" && words === message && asAttributes(target)["monitor_id"] === monitorId
        return isOurs && typeof id === "string" ? [id] : []
      })
    },
    async mute(monitorId, message) {
      const attributes = { message, scope: "*", monitor_identifier: { monitor_id: monitorId }, schedule: null }
      const { body } = await call({
        method: "POST",
        path: "/api/v2/downtime",
        scope: "monitors_downtime",
        body: { data: { type: "downtime", attributes } },
      })
      const { id } = asAttributes(asAttributes(body)["data"])
      if (typeof id !== "string") throw unreadable("POST /api/v2/downtime")
      return id
    },
    async endDowntime(id) {
      const path = `/api/v2/downtime/${encodeURIComponent(id)}`
      await call({ method: "DELETE", path, scope: "monitors_downtime", expected: [404] })
    },
    async isActive(id) {
      const path = `/api/v2/downtime/${encodeURIComponent(id)}`
      const { status, body } = await call({ method: "GET", path, scope: "monitors_downtime", expected: [404] })
      if (status === 404) return false
      const { status: state } = asAttributes(asAttributes(asAttributes(body)["data"])["attributes"])
      if (typeof state !== "string") throw unreadable("GET /api/v2/downtime")
      return state === "active"
    },
  }
}

function webhooks(call: Call): Pick<RollbackAlerts, "webhook" | "hasVariable" | "setVariable"> {
  return {
    async webhook(name) {
      const path = `${WEBHOOKS}/${encodeURIComponent(name)}`
      const { status, body } = await call({ method: "GET", path, scope: "integrations_read", expected: [404] })
      return status === 404 ? null : readWebhook(body)
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
    if (response.ok || expected.includes(status)) {
      const answer: unknown = await response.json().catch(() => null)
      // What a proxy answers says nothing of what Datadog did; only an ended downtime has no body.
      if (status === 200 && (typeof answer !== "object" || answer === null)) throw unreadable(request)
      return { status, body: answer }
    }
    if (status === 401 || status === 403)
      throw new ConfigError(
        `Datadog refuses ${request} (${status}): DATADOG_APP_KEY needs the scope ${scope}, or one of DATADOG_API_KEY and DATADOG_APP_KEY is wrong or of another site`,
      )
    throw answeredWith({ service: "datadog", request, status, detail: "" })
  }
}

function unreadable(request: string): UpstreamError {
  return unreadableAnswer({ service: "datadog", request, ambiguous: !request.startsWith("GET ") })
}

async function readMonitors(call: Call): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for (let page = 0; page < MOST_PAGES; page++) {
    const path = `/api/v1/monitor?page=${page}&page_size=${PAGE}`
    const { body } = await call({ method: "GET", path, scope: "monitors_read" })
    if (!Array.isArray(body)) throw unreadable("GET /api/v1/monitor")
    const items: readonly unknown[] = body
    found.push(...items)
    if (items.length < PAGE) break
  }
  return found
}

/** All that is in force. */
async function readDowntimes(call: Call): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for (let page = 0; page < MOST_PAGES; page++) {
    const path = `/api/v2/downtime?current_only=true&page%5Boffset%5D=${page * PAGE}&page%5Blimit%5D=${PAGE}`
    const { body } = await call({ method: "GET", path, scope: "monitors_downtime" })
    const { data } = asAttributes(body)
    if (!Array.isArray(data)) throw unreadable("GET /api/v2/downtime")
    const items: readonly unknown[] = data
    found.push(...items)
    if (items.length < PAGE) break
  }
  return found
}

function readWebhook(body: unknown): DispatchWebhook {
  const { url, custom_headers: headers } = asAttributes(body)
  if (typeof url !== "string") throw unreadable(`GET ${WEBHOOKS}`)
  const repository = /\/repos\/([\w.-]{1,100}\/[\w.-]{1,100})\/dispatches$/.exec(url.toLowerCase())?.[1]
  const variable = /\$([A-Z][A-Z0-9_]{0,99})/.exec(String(headers))?.[1]
  return { repository: repository ?? null, variable: variable ?? null }
}
