import type { Context, Hono } from "hono"

import type { Needs } from "../authorise.ts"
import type { DatadogState } from "../datadog-state.ts"
import { activeDowntimes } from "../monitors/active-downtimes.ts"
import { monitorHit, monitorView, overallState } from "../monitors/monitor-view.ts"
import { searchMonitors } from "../monitors/search-monitors.ts"
import { vendorError } from "../vendor-error.ts"
import { guarded } from "./guarded.ts"

const BASE = "/api/v1/monitor"
const NEEDS: Needs = { keys: "both", permissions: ["monitors-read"] }

/** Lists and searches of monitors. Must be registered before the routes of one monitor. */
export function monitorListRoutes(app: Hono, state: DatadogState): void {
  app.get(
    BASE,
    guarded(state, NEEDS, c => list(c, state)),
  )
  app.get(
    `${BASE}/search`,
    guarded(state, NEEDS, c => search(c, state)),
  )
  app.get(
    `${BASE}/groups/search`,
    guarded(state, NEEDS, c => searchGroups(c, state)),
  )
  app.get(
    `${BASE}/can_delete`,
    guarded(state, NEEDS, c => {
      const ids = (c.req.query("monitor_ids") ?? "").split(",").map(Number)
      const unknown = ids.find(id => !state.monitors.has(id))
      if (unknown !== undefined) return vendorError("strings", 400, `Monitor ${unknown} not found`)
      return Response.json({ data: { ok: ids }, errors: null })
    }),
  )
}

function list(c: Context, state: DatadogState): Response {
  const name = c.req.query("name")?.toLowerCase() ?? ""
  const tags = csv(c.req.query("monitor_tags"))
  const found = [...state.monitors.values()]
    .filter(monitor => monitor.name.toLowerCase().includes(name) && tags.every(tag => monitor.tags.includes(tag)))
    .filter(monitor => monitor.id > Number(c.req.query("id_offset") ?? 0))
  const size = Number(c.req.query("page_size") ?? 100)
  const first = Number(c.req.query("page") ?? 0) * size
  const downtimes = c.req.query("with_downtimes") === "true" ? activeDowntimes(state) : null
  const withGroups = c.req.query("group_states") !== undefined
  return Response.json(
    found
      .slice(first, first + size)
      .map(monitor =>
        monitorView(monitor, { withGroups, withAssets: false, downtimes, olderByMs: state.toggles.monitorsOlderByMs }),
      ),
  )
}

function search(c: Context, state: DatadogState): Response {
  const found = searchMonitors(state, c.req.query("query") ?? "")
  if (found === null) return vendorError("strings", 400, "Invalid query")
  const { page, metadata } = paging(c, found)
  return Response.json({
    monitors: page.map(monitorHit),
    metadata,
    counts: {
      status: counts(found.map(overallState)),
      type: counts(found.map(({ type }) => type)),
      muted: [],
      tag: counts(found.flatMap(({ tags }) => tags)),
    },
  })
}

function searchGroups(c: Context, state: DatadogState): Response {
  const found = searchMonitors(state, c.req.query("query") ?? "")
  if (found === null) return vendorError("strings", 400, "Invalid query")
  const groups = found.flatMap(monitor =>
    [...monitor.groups.values()].map(group => ({
      group: group.scope,
      group_tags: group.tags,
      monitor_id: monitor.id,
      monitor_name: monitor.name,
      status: group.status,
      last_triggered_ts: group.lastTriggeredAt === null ? null : Math.floor(group.lastTriggeredAt / 1000),
    })),
  )
  const { page, metadata } = paging(c, groups)
  return Response.json({
    groups: page,
    metadata,
    counts: { status: counts(groups.map(({ status }) => status)), type: counts(found.map(({ type }) => type)) },
  })
}

function paging<T>(c: Context, all: readonly T[]): { readonly page: readonly T[]; readonly metadata: object } {
  const size = Math.max(1, Number(c.req.query("per_page") ?? 30))
  const number = Math.max(0, Number(c.req.query("page") ?? 0))
  const metadata = { page: number, page_count: Math.ceil(all.length / size), per_page: size, total_count: all.length }
  return { page: all.slice(number * size, (number + 1) * size), metadata }
}

function counts(names: readonly string[]): readonly { readonly name: string; readonly count: number }[] {
  return [...new Set(names)].map(name => ({ name, count: names.filter(other => other === name).length }))
}

function csv(text: string | undefined): readonly string[] {
  return (text ?? "").split(",").filter(part => part !== "")
}
