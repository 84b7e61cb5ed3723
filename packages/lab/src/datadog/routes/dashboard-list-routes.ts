import type { Hono } from "hono"

import { asRecord } from "../as-record.ts"
import type { Needs } from "../authorise.ts"
import type { DatadogState } from "../datadog-state.ts"
import { vendorError } from "../vendor-error.ts"
import { guarded } from "./guarded.ts"
import { readJson } from "./read-json.ts"

const READ: Needs = { keys: "both", permissions: ["dashboards-read"] }
const WRITE: Needs = { keys: "both", permissions: ["dashboards-write"] }
const LIST = "/api/v1/dashboard/lists/manual"

/** Manual lists of dashboards. Must be registered before the dashboards, whose ids would swallow "lists". */
export function dashboardListRoutes(app: Hono, state: DatadogState): void {
  const missing = (): Response => vendorError("strings", 404, "Manual Dashboard List not found")
  app.get(
    LIST,
    guarded(state, READ, () =>
      Response.json({ dashboard_lists: [...state.dashboardLists.keys()].map(id => view(state, id)) }),
    ),
  )
  app.post(
    LIST,
    guarded(state, WRITE, async c => {
      const name = asRecord(await readJson(c.req.raw))?.["name"]
      if (typeof name !== "string") return vendorError("strings", 400, "name is required")
      const [id, now] = [state.nextSeq(), state.clock.now()]
      state.dashboardLists.set(id, { name, created: now, modified: now, dashboards: [] })
      return Response.json(view(state, id))
    }),
  )
  app.get(
    `${LIST}/:id`,
    guarded(state, READ, c => {
      const found = view(state, Number(c.req.param("id")))
      return found === null ? missing() : Response.json(found)
    }),
  )
  app.put(
    `${LIST}/:id`,
    guarded(state, WRITE, async c => {
      const list = state.dashboardLists.get(Number(c.req.param("id")))
      const name = asRecord(await readJson(c.req.raw))?.["name"]
      if (list === undefined) return missing()
      if (typeof name === "string") Object.assign(list, { name, modified: state.clock.now() })
      return Response.json(view(state, Number(c.req.param("id"))))
    }),
  )
  app.delete(
    `${LIST}/:id`,
    guarded(state, WRITE, c => {
      const id = Number(c.req.param("id"))
      return state.dashboardLists.delete(id) ? Response.json({ deleted_dashboard_list_id: id }) : missing()
    }),
  )
}

function view(state: DatadogState, id: number): object | null {
  const list = state.dashboardLists.get(id)
  if (list === undefined) return null
  const { name, created, modified, dashboards } = list
  return {
    id,
    name,
    created: new Date(created).toISOString(),
    modified: new Date(modified).toISOString(),
    dashboard_count: dashboards.length,
    type: "manual_dashboard_list",
    is_favorite: false,
  }
}
