import type { Context, Hono } from "hono"

import { asRecord } from "../as-record.ts"
import type { Needs } from "../authorise.ts"
import type { DatadogState } from "../datadog-state.ts"
import { createMonitor } from "../monitors/create-monitor.ts"
import { activeDowntimes } from "../monitors/active-downtimes.ts"
import { monitorView } from "../monitors/monitor-view.ts"
import { readMonitor } from "../monitors/read-monitor.ts"
import type { StoredMonitor } from "../monitors/stored-monitor.ts"
import { vendorError } from "../vendor-error.ts"
import { guarded } from "./guarded.ts"
import { monitorListRoutes } from "./monitor-list-routes.ts"
import { readJson } from "./read-json.ts"

const BASE = "/api/v1/monitor"
const READ: Needs = { keys: "both", permissions: ["monitors-read"] }
const WRITE: Needs = { keys: "both", permissions: ["monitors-write"] }

/** One monitor: create, validate, get, change, delete, mute. Lists and searches have routes of their own. */
export function monitorRoutes(app: Hono, state: DatadogState): void {
  monitorListRoutes(app, state)
  app.post(
    BASE,
    guarded(state, WRITE, c => create(c, state)),
  )
  app.post(
    `${BASE}/validate`,
    guarded(state, READ, c => validate(c, null)),
  )
  app.post(
    `${BASE}/:id/validate`,
    guarded(state, READ, c => withMonitor(c, state, known => validate(c, known))),
  )
  app.get(
    `${BASE}/:id`,
    guarded(state, READ, c =>
      withMonitor(c, state, known => {
        const withGroups = c.req.query("group_states") !== undefined
        const withAssets = c.req.query("with_assets") === "true"
        const downtimes = c.req.query("with_downtimes") === "true" ? activeDowntimes(state) : null
        return Response.json(monitorView(known, { withGroups, withAssets, downtimes }))
      }),
    ),
  )
  app.put(
    `${BASE}/:id`,
    guarded(state, WRITE, c => withMonitor(c, state, known => update(c, state, known))),
  )
  app.delete(
    `${BASE}/:id`,
    guarded(state, WRITE, c =>
      withMonitor(c, state, known => {
        state.monitors.delete(known.id)
        return Response.json({ deleted_monitor_id: known.id })
      }),
    ),
  )
  app.post(
    `${BASE}/:id/mute`,
    guarded(state, WRITE, c => withMonitor(c, state, known => mute(c, known))),
  )
  app.post(
    `${BASE}/:id/unmute`,
    guarded(state, WRITE, c => withMonitor(c, state, known => unmute(c, known))),
  )
}

function withMonitor(
  c: Context,
  state: DatadogState,
  use: (monitor: StoredMonitor) => Response | Promise<Response>,
): Response | Promise<Response> {
  const id = c.req.param("id") ?? ""
  const known = /^\d{1,15}$/.test(id) ? state.monitors.get(Number(id)) : undefined
  return known === undefined ? vendorError("strings", 404, "Monitor not found") : use(known)
}

async function create(c: Context, state: DatadogState): Promise<Response> {
  const created = createMonitor(state, await readJson(c.req.raw))
  if (!created.ok) return vendorError("strings", 400, created.problem)
  return Response.json(monitorView(created.monitor, { withGroups: false, withAssets: false }))
}

async function validate(c: Context, known: StoredMonitor | null): Promise<Response> {
  const read = readMonitor(await readJson(c.req.raw), known)
  return read.ok ? Response.json({}) : vendorError("strings", 400, read.problem)
}

// An edit moves the baseline: issues from before it never are "new" to this monitor again.
async function update(c: Context, state: DatadogState, monitor: StoredMonitor): Promise<Response> {
  const read = readMonitor(await readJson(c.req.raw), monitor)
  if (!read.ok) return vendorError("strings", 400, read.problem)
  // What metrics meant to another query is nothing to this one; an error's groups go on.
  if (read.fields.parsed.kind === "metric" && read.fields.query !== monitor.query) monitor.groups.clear()
  Object.assign(monitor, read.fields, { modifiedAt: state.clock.now(), editedSeq: state.nextSeq() })
  state.scheduleEvaluation()
  return Response.json(monitorView(monitor, { withGroups: false, withAssets: false }))
}

async function mute(c: Context, monitor: StoredMonitor): Promise<Response> {
  const body = asRecord(await readJson(c.req.raw)) ?? {}
  const { scope = c.req.query("scope") ?? "*", end = null } = body
  const silenced = asRecord(monitor.options["silenced"]) ?? {}
  monitor.options["silenced"] = { ...silenced, [String(scope)]: typeof end === "number" ? end : null }
  return Response.json(monitorView(monitor, { withGroups: false, withAssets: false }))
}

async function unmute(c: Context, monitor: StoredMonitor): Promise<Response> {
  const body = asRecord(await readJson(c.req.raw)) ?? {}
  const { scope = c.req.query("scope") ?? "*", all_scopes: all = false } = body
  const silenced = Object.entries(asRecord(monitor.options["silenced"]) ?? {})
  monitor.options["silenced"] = Object.fromEntries(silenced.filter(([muted]) => all !== true && muted !== scope))
  return Response.json(monitorView(monitor, { withGroups: false, withAssets: false }))
}
