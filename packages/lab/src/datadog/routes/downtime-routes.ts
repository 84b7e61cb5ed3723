import { randomUUID } from "node:crypto"

import type { Context, Hono } from "hono"

import { asRecord } from "../as-record.ts"
import type { Needs } from "../authorise.ts"
import type { DatadogState } from "../datadog-state.ts"
import { type Downtime, isActive } from "../monitors/downtime.ts"
import { downtimeViewV1, downtimeViewV2 } from "../monitors/downtime-view.ts"
import { type DowntimeDraft, readDowntimeV1, readDowntimeV2 } from "../monitors/read-downtime.ts"
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
    guarded(state, NEEDS, c => create(c, state, FIRST)),
  )
  app.get(
    V1,
    guarded(state, NEEDS, c => list(c, state)),
  )
  app.get(
    `${V1}/:id`,
    guarded(state, NEEDS, c => withDowntime(c, state, one => Response.json(FIRST.view(one, state.clock.now())))),
  )
  app.post(
    V2,
    guarded(state, NEEDS, c => create(c, state, SECOND)),
  )
  app.get(
    V2,
    guarded(state, NEEDS, c => listV2(c, state)),
  )
  app.patch(
    `${V2}/:id`,
    guarded(state, NEEDS, c => withDowntime(c, state, one => change(c, state, one))),
  )
  app.get(
    `${V2}/:id`,
    guarded(state, NEEDS, c => withDowntime(c, state, one => Response.json(SECOND.view(one, state.clock.now())))),
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

type Generation = {
  readonly read: (body: Record<string, unknown>, now: number) => DowntimeDraft | string
  readonly view: (downtime: Downtime, now: number) => object
}

const FIRST: Generation = { read: readDowntimeV1, view: downtimeViewV1 }
const SECOND: Generation = { read: readDowntimeV2, view: (one, now) => ({ data: downtimeViewV2(one, now) }) }

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
  return Response.json(generation.view(downtime, state.clock.now()))
}

function list(c: Context, state: DatadogState): Response {
  const now = state.clock.now()
  const current = c.req.query("current_only") === "true"
  const found = [...state.downtimes.values()].filter(one => !current || isActive(one, now))
  return Response.json(found.map(one => downtimeViewV1(one, now)))
}

function listV2(c: Context, state: DatadogState): Response {
  const now = state.clock.now()
  const current = c.req.query("current_only") === "true"
  const found = [...state.downtimes.values()].filter(one => !current || isActive(one, now))
  const first = Number(c.req.query("page[offset]") ?? 0)
  const page = found.slice(first, first + Number(c.req.query("page[limit]") ?? 30))
  return Response.json({
    data: page.map(one => downtimeViewV2(one, now)),
    meta: { page: { total_filtered_count: found.length } },
  })
}

// What the request leaves out stays as it is.
async function change(c: Context, state: DatadogState, old: Downtime): Promise<Response> {
  const now = state.clock.now()
  const data = asRecord(asRecord(await readJson(c.req.raw))?.["data"])
  const attributes = { ...downtimeViewV2(old, now).attributes, ...asRecord(data?.["attributes"]) }
  const draft = readDowntimeV2({ data: { ...data, attributes } }, now)
  if (typeof draft === "string") return vendorError("strings", 400, draft)
  const changed: Downtime = { ...old, ...draft, endTold: false }
  state.downtimes.set(old.id, changed)
  state.scheduleEvaluation()
  return Response.json(SECOND.view(changed, now))
}

function withDowntime(
  c: Context,
  state: DatadogState,
  use: (downtime: Downtime) => Response | Promise<Response>,
): Response | Promise<Response> {
  const id = c.req.param("id") ?? ""
  const found = state.downtimes.get(id) ?? [...state.downtimes.values()].find(one => String(one.number) === id)
  return found === undefined ? vendorError("strings", 404, "Downtime not found") : use(found)
}
