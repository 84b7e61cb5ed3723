import type { DatadogEmulator } from "../datadog/datadog.ts"
import { KEYS } from "../world/credentials.ts"
import { askDatadog } from "./ask-datadog.ts"

/** All that Terraform may have made in a Datadog, as its API shows it. */
export type EndState = {
  readonly monitors: readonly Shown[]
  readonly webhooks: readonly Shown[]
  /** Custom variables of webhooks. The API shows no secret. */
  readonly variables: readonly Shown[]
  readonly dashboards: readonly Shown[]
}

type Shown = Readonly<Record<string, unknown>>

// What is another each time that the same is made.
const OWN_TO_ONE = new Set(["id", "url", "created", "created_at", "modified", "modified_at", "overall_state_modified"])
const WEBHOOKS = "/api/v1/integration/webhooks/configuration"

/** The whole end state, ordered by name, without what differs between two Datadogs in which the same was made. */
export async function readEndState(datadog: DatadogEmulator): Promise<EndState> {
  const { webhooks, variables, dashboards } = datadog.snapshot()
  const monitors = (await get(datadog, "/api/v1/monitor?page_size=1000")) as Shown[]
  const each = (paths: readonly string[]): Promise<unknown[]> => Promise.all(paths.map(path => get(datadog, path)))
  const [hooks, values, boards] = await Promise.all([
    each(webhooks.map(({ name }) => `${WEBHOOKS}/webhooks/${name}`)),
    each(variables.map(({ name }) => `${WEBHOOKS}/custom-variables/${name}`)),
    each(dashboards.map(({ id }) => `/api/v1/dashboard/${id}`)),
  ])
  const names = new Map(monitors.map(({ id, name }) => [String(id), String(name)]))
  return {
    monitors: ordered(monitors.map(withoutOwn)),
    // The address of a webhook is what it is for, and no link to the thing itself.
    webhooks: ordered(hooks as Shown[]),
    variables: ordered(values as Shown[]),
    dashboards: ordered(boards.map(board => naming(withoutOwn(board), names) as Shown)),
  }
}

async function get(datadog: DatadogEmulator, path: string): Promise<unknown> {
  const keys = { apiKey: KEYS.datadogApiKey, appKey: KEYS.datadogAppKey }
  const response = await askDatadog(datadog, { keys, path })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

function withoutOwn(value: unknown): Shown {
  return drop(value) as Shown
}

function drop(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(drop)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !OWN_TO_ONE.has(key))
      .map(([key, item]) => [key, drop(item)]),
  )
}

/** Ids of monitors, as widgets hold them, by the names of those monitors. */
function naming(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string" || typeof value === "number") return names.get(String(value)) ?? value
  if (Array.isArray(value)) return value.map(item => naming(item, names))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, naming(item, names)]))
}

function ordered(things: readonly Shown[]): Shown[] {
  return things.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

function nameOf({ name, title }: Shown): string {
  return String(name ?? title)
}
