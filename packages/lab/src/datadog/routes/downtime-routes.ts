import { randomUUID } from "node:crypto"

import type { Context, Hono } from "hono"

import { asRecord } from "../as-record.ts"
import type { Needs } from "../authorise.ts"
import type { DatadogState } from "../datadog-state.ts"
import { isActive, type Downtime, type DowntimeNotices } from "../monitors/downtime.ts"
import { vendorError } from "../vendor-error.ts"
import { guarded } from "./guarded.ts"
import { readJson } from "./read-json.ts"

const V1 = "/api/v1/downtime"
const V2 = "/api/v2/downtime"
const NEEDS: Needs = { keys: "both", permissions: ["downtimes"] }

/** Downtimes in both generations of the API; both see the same ones. Recurring ones are refused. */
export function downtimeRoutes(app: Hono, state: DatadogState): void {
  app.post(
    V1,
    guarded(state, NEEDS, c => create(c, state, { read: readV1, view: viewV1 })),
  )
  app.get(
    V1,
    guarded(state, NEEDS, c => list(c, state)),
  )
  app.get(
    `${V1}/:id`,
    guarded(state, NEEDS, c => withDowntime(c, state, one => Response.json(viewV1(one, state)))),
  )
  app.post(
    V2,
    guarded(state, NEEDS, c => create(c, state, { read: readV2, view: viewV2 })),
  )
  app.get(
    V2,
    guarded(state, NEEDS, () => {
      const data = [...state.downtimes.values()].map(one => viewV2(one, state).data)
      return Response.json({ data, meta: { page: { total_filtered_count: data.length } } })
    }),
  )
  app.get(
    `${V2}/:id`,
    guarded(state, NEEDS, c => withDowntime(c, state, one => Response.json(viewV2(one, state)))),
  )
  for (const base of [V1, V2]) {
    app.delete(
      `${base}/:id`,
      guarded(state, NEEDS, c =>
        withDowntime(c, state, one => {
          one.canceledAt ??= state.clock.now()
          state.scheduleEvaluation()
          return new Response(null, { status: 204 })
        }),
      ),
    )
  }
}

type Draft = Omit<Downtime, "id" | "number" | "canceledAt" | "endTold">
type Generation = {
  readonly read: (body: Record<string, unknown>, now: number) => Draft | string
  readonly view: (downtime: Downtime, state: DatadogState) => object
}

async function create(c: Context, state: DatadogState, generation: Generation): Promise<Response> {
  const body = asRecord(await readJson(c.req.raw))
  const draft = body === null ? "Invalid JSON" : generation.read(body, state.clock.now())
  if (typeof draft === "string") return vendorError("strings", 400, draft)
  const downtime: Downtime = {
    ...draft,
    id: randomUUID(),
    number: 1_000_000 + state.nextSeq(),
    canceledAt: null,
    endTold: false,
  }
  state.downtimes.set(downtime.id, downtime)
  return Response.json(generation.view(downtime, state))
}

function list(c: Context, state: DatadogState): Response {
  const now = state.clock.now()
  const current = c.req.query("current_only") === "true"
  const found = [...state.downtimes.values()].filter(one => !current || isActive(one, now))
  return Response.json(found.map(one => viewV1(one, state)))
}

function withDowntime(c: Context, state: DatadogState, use: (downtime: Downtime) => Response): Response {
  const id = c.req.param("id") ?? ""
  const found = state.downtimes.get(id) ?? [...state.downtimes.values()].find(one => String(one.number) === id)
  return found === undefined ? vendorError("strings", 404, "Downtime not found") : use(found)
}

function readV1(body: Record<string, unknown>, now: number): Draft | string {
  const { scope, monitor_id: monitorId = null, monitor_tags: tags = ["*"], start, end = null, recurrence = null } = body
  if (recurrence !== null) return "Recurring downtimes are not supported by the lab"
  const scopes = typeof scope === "string" ? scope.split(",") : scope
  if (!Array.isArray(scopes) || scopes.length === 0) return "scope is required"
  if (monitorId !== null && typeof monitorId !== "number") return "monitor_id must be a number"
  return {
    scope: scopes.map(String),
    monitorId,
    monitorTags: Array.isArray(tags) ? tags.map(String) : ["*"],
    message: typeof body["message"] === "string" ? body["message"] : null,
    start: typeof start === "number" ? start * 1000 : now,
    end: typeof end === "number" ? end * 1000 : null,
    notices: readNotices(body),
  }
}

function readV2(body: Record<string, unknown>, now: number): Draft | string {
  const data = asRecord(body["data"])
  const attributes = asRecord(data?.["attributes"])
  if (data?.["type"] !== "downtime" || attributes === null) return "Invalid request body"
  const target = asRecord(attributes["monitor_identifier"])
  const schedule = asRecord(attributes["schedule"]) ?? {}
  if (typeof attributes["scope"] !== "string" || target === null) return "scope and monitor_identifier are required"
  if (schedule["recurrences"] !== undefined) return "Recurring downtimes are not supported by the lab"
  const { monitor_id: monitorId = null, monitor_tags: tags } = target
  return {
    scope: attributes["scope"].split(" AND ").map(part => part.trim()),
    monitorId: typeof monitorId === "number" ? monitorId : null,
    monitorTags: Array.isArray(tags) ? tags.map(String) : ["*"],
    message: typeof attributes["message"] === "string" ? attributes["message"] : null,
    start: typeof schedule["start"] === "string" ? Date.parse(schedule["start"]) : now,
    end: typeof schedule["end"] === "string" ? Date.parse(schedule["end"]) : null,
    notices: readNotices(attributes),
  }
}

function readNotices(body: Readonly<Record<string, unknown>>): DowntimeNotices {
  const { notify_end_states: states, notify_end_types: types, display_timezone: zone, timezone = zone } = body
  return {
    mute_first_recovery_notification: body["mute_first_recovery_notification"] === true,
    notify_end_states: Array.isArray(states) ? states.map(String) : ["alert", "no data", "warn"],
    notify_end_types: Array.isArray(types) ? types.map(String) : ["expired"],
    display_timezone: typeof timezone === "string" ? timezone : "UTC",
  }
}

function viewV1(downtime: Downtime, state: DatadogState): object {
  return {
    id: downtime.number,
    active: isActive(downtime, state.clock.now()),
    disabled: downtime.canceledAt !== null,
    canceled: downtime.canceledAt === null ? null : Math.floor(downtime.canceledAt / 1000),
    scope: downtime.scope,
    monitor_id: downtime.monitorId,
    monitor_tags: downtime.monitorTags,
    message: downtime.message,
    start: Math.floor(downtime.start / 1000),
    end: downtime.end === null ? null : Math.floor(downtime.end / 1000),
    timezone: downtime.notices.display_timezone,
  }
}

function viewV2(downtime: Downtime, state: DatadogState): { readonly data: object } {
  const active = isActive(downtime, state.clock.now())
  const target =
    downtime.monitorId === null ? { monitor_tags: downtime.monitorTags } : { monitor_id: downtime.monitorId }
  const attributes = {
    ...downtime.notices,
    scope: downtime.scope.join(" AND "),
    monitor_identifier: target,
    message: downtime.message,
    status: downtime.canceledAt !== null ? "canceled" : active ? "active" : "scheduled",
    canceled: downtime.canceledAt === null ? null : new Date(downtime.canceledAt).toISOString(),
    schedule: {
      start: new Date(downtime.start).toISOString(),
      end: downtime.end === null ? null : new Date(downtime.end).toISOString(),
    },
  }
  return { data: { id: downtime.id, type: "downtime", attributes } }
}
