import { ConfigError } from "../../errors.ts"
import type { DispatchMonitor, RollbackAlerts } from "../../ports/rollback-alerts.ts"
import { answeredWith } from "../upstream-error.ts"
import type { DatadogAccess } from "./ask-json.ts"
import { asAttributes } from "./attributes.ts"
import { activeDowntimes, type Mute, muteState, silencedMutes } from "./mutes.ts"

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

/** Monitors, downtimes and the webhook's variable, with a person's keys. */
export function createRollbackAlerts(options: RollbackAlertsOptions): RollbackAlerts {
  const call = caller(options)
  return {
    async monitors({ environment, webhook }) {
      const mutes = await readDowntimes(call)
      const found: DispatchMonitor[] = []
      for (let page = 0; page < MOST_PAGES; page++) {
        const path = `/api/v1/monitor?page=${page}&page_size=${PAGE}`
        const { body } = await call({ method: "GET", path, scope: "monitors_read" })
        const items: readonly unknown[] = Array.isArray(body) ? body : []
        found.push(...items.flatMap(item => readMonitor(item, { environment, webhook, mutes, options })))
        if (items.length < PAGE) break
      }
      return found
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

async function readDowntimes(call: Call): Promise<readonly Mute[]> {
  const found: Mute[] = []
  for (let page = 0; page < MOST_PAGES; page++) {
    const path = `/api/v2/downtime?current_only=true&page%5Boffset%5D=${page * PAGE}&page%5Blimit%5D=${PAGE}`
    const { body } = await call({ method: "GET", path, scope: "monitors_downtime" })
    found.push(...activeDowntimes(body))
    const { data } = asAttributes(body)
    if (!Array.isArray(data) || data.length < PAGE) break
  }
  return found
}

type Looking = {
  readonly environment: string
  readonly webhook: string
  readonly mutes: readonly Mute[]
  readonly options: RollbackAlertsOptions
}

function readMonitor(item: unknown, { environment, webhook, mutes, options }: Looking): DispatchMonitor[] {
  const { id, name, message, tags: given, options: settings } = asAttributes(item)
  if (typeof id !== "number" || !mentions(String(message), webhook)) return []
  const tags = (Array.isArray(given) ? given : []).map(tag => String(tag).toLowerCase())
  const ours =
    tags.some(tag => tag.startsWith("auto-triage:")) &&
    tags.includes(`env:${environment.toLowerCase()}`) &&
    tags.includes(`repository:${options.repository.toLowerCase()}`)
  const own = silencedMutes(id, asAttributes(settings)["silenced"], options.now())
  return [{ id, name: String(name), ours, muted: muteState({ id, tags }, [...own, ...mutes]).muted }]
}

/** The handle, and not the beginning of a longer one. */
function mentions(message: string, webhook: string): boolean {
  const handle = `@webhook-${webhook}`
  for (let at = message.indexOf(handle); at >= 0; at = message.indexOf(handle, at + 1)) {
    if (!/[\w-]/.test(message.charAt(at + handle.length))) return true
  }
  return false
}
