import type { Context, Hono } from "hono"

import { asList } from "../as-list.ts"
import { asRecord } from "../as-record.ts"
import type { Needs } from "../authorise.ts"
import type { DatadogState } from "../datadog-state.ts"
import { checkDashboard } from "../dashboards/check-dashboard.ts"
import { vendorError } from "../vendor-error.ts"
import { dashboardListRoutes } from "./dashboard-list-routes.ts"
import { guarded } from "./guarded.ts"
import { readJson } from "./read-json.ts"

const READ: Needs = { keys: "both", permissions: ["dashboards-read"] }
const WRITE: Needs = { keys: "both", permissions: ["dashboards-write"] }
const DASHBOARD = "/api/v1/dashboard"
const ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"

/** Dashboards as JSON documents, and the manual lists of them. */
export function dashboardRoutes(app: Hono, state: DatadogState): void {
  dashboardListRoutes(app, state)
  app.get(
    DASHBOARD,
    guarded(state, READ, () => Response.json({ dashboards: [...state.dashboards.values()].map(summary) })),
  )
  app.post(
    DASHBOARD,
    guarded(state, WRITE, c => write(c, state, null)),
  )
  app.get(
    `${DASHBOARD}/:id`,
    guarded(state, READ, c => {
      const known = state.dashboards.get(c.req.param("id") ?? "")
      return known === undefined ? notFound(c) : Response.json(known)
    }),
  )
  app.put(
    `${DASHBOARD}/:id`,
    guarded(state, WRITE, c => {
      const known = state.dashboards.get(c.req.param("id") ?? "")
      return known === undefined ? notFound(c) : write(c, state, known)
    }),
  )
  app.delete(
    `${DASHBOARD}/:id`,
    guarded(state, WRITE, c => {
      const id = c.req.param("id") ?? ""
      return state.dashboards.delete(id) ? Response.json({ deleted_dashboard_id: id }) : notFound(c)
    }),
  )
}

async function write(c: Context, state: DatadogState, old: Record<string, unknown> | null): Promise<Response> {
  const body = asRecord(await readJson(c.req.raw))
  const problem = body === null ? "Invalid JSON" : checkDashboard(body)
  if (problem !== null) return vendorError("strings", 400, problem)
  const now = new Date(state.clock.now()).toISOString()
  const id = old === null ? newId(state.nextSeq()) : String(old["id"])
  const stored: Record<string, unknown> = {
    ...body,
    widgets: numbered(state, body?.["widgets"]),
    id,
    url: `/dashboard/${id}/lab`,
    author_handle: "user@example.test",
    author_name: "Lab User",
    is_read_only: false,
    created_at: old?.["created_at"] ?? now,
    modified_at: now,
  }
  state.dashboards.set(id, stored)
  return Response.json(stored)
}

/** Every widget has an id, also those within groups. */
function numbered(state: DatadogState, widgets: unknown): readonly object[] {
  return asList(widgets).map(one => {
    const widget = asRecord(one) ?? {}
    const definition = asRecord(widget["definition"]) ?? {}
    const inner = definition["widgets"] === undefined ? {} : { widgets: numbered(state, definition["widgets"]) }
    return { id: 1_000_000 + state.nextSeq(), ...widget, definition: { ...definition, ...inner } }
  })
}

function summary(dashboard: Record<string, unknown>): object {
  const { id, title, description, layout_type, url, is_read_only, created_at, modified_at, author_handle } = dashboard
  return { id, title, description, layout_type, url, is_read_only, created_at, modified_at, author_handle }
}

function newId(seed: number): string {
  let rest = BigInt.asUintN(54, BigInt(seed) * 0x9e37_79b9_7f4a_7c15n)
  let id = ""
  for (let place = 0; place < 9; place++) {
    id += ALPHABET[Number(rest % 32n)] ?? "a"
    rest /= 32n
  }
  return `${id.slice(0, 3)}-${id.slice(3, 6)}-${id.slice(6)}`
}

function notFound(c: Context): Response {
  return vendorError("strings", 404, `Dashboard with ID ${c.req.param("id") ?? ""} not found`)
}
