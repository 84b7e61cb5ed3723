import type { Context, Hono } from "hono"

import { asRecord } from "../as-record.ts"
import type { DatadogState, StoredTimelineEvent } from "../datadog-state.ts"
import { vendorError } from "../vendor-error.ts"
import { guarded } from "./guarded.ts"
import { readJson } from "./read-json.ts"

const ALERT_TYPES = ["error", "warning", "info", "success", "user_update", "recommendation", "snapshot"]

/** The event stream: post one, read one, list a window. */
export function timelineRoutes(app: Hono, state: DatadogState): void {
  app.post(
    "/api/v1/events",
    guarded(state, { keys: "api" }, c => post(c, state)),
  )
  app.get(
    "/api/v1/events",
    guarded(state, { keys: "both" }, c => {
      const [start, end] = [Number(c.req.query("start")), Number(c.req.query("end"))]
      if (!Number.isInteger(start) || !Number.isInteger(end))
        return vendorError("strings", 400, "start and end are required")
      const wanted = (c.req.query("tags") ?? "").split(",").filter(tag => tag !== "")
      const events = state.timeline.filter(({ at, tags }) => {
        const seconds = Math.floor(at / 1000)
        return seconds >= start && seconds <= end && wanted.every(tag => tags.includes(tag))
      })
      return Response.json({ events: events.map(event => view(event, state)), status: "ok" })
    }),
  )
  app.get(
    "/api/v1/events/:id",
    guarded(state, { keys: "both" }, c => {
      const event = state.timeline.find(({ id }) => id === c.req.param("id"))
      if (event === undefined) return vendorError("strings", 404, "No event matches that event_id.")
      return Response.json({ event: view(event, state), status: "ok" })
    }),
  )
}

async function post(c: Context, state: DatadogState): Promise<Response> {
  const body = asRecord(await readJson(c.req.raw))
  const { title, text, alert_type: alertType = "info", tags = [], date_happened: happened } = body ?? {}
  if (typeof title !== "string" || typeof text !== "string") {
    return vendorError("strings", 400, "The request is missing required parameter 'title' or 'text'")
  }
  if (!ALERT_TYPES.includes(String(alertType))) return vendorError("strings", 400, "Invalid alert_type")
  const event: StoredTimelineEvent = {
    id: String(7_000_000_000_000_000 + state.nextSeq()),
    at: typeof happened === "number" ? happened * 1000 : state.clock.now(),
    title,
    text,
    tags: Array.isArray(tags) ? tags.map(String) : [],
    alertType: String(alertType),
    priority: body?.["priority"] === "low" ? "low" : "normal",
    host: textOf(body?.["host"]),
    aggregationKey: textOf(body?.["aggregation_key"]),
    source: textOf(body?.["source_type_name"]),
  }
  state.timeline.push(event)
  return Response.json({ status: "ok", event: view(event, state) }, { status: 202 })
}

function view(event: StoredTimelineEvent, state: DatadogState): object {
  return {
    id: Number(event.id),
    id_str: event.id,
    title: event.title,
    text: event.text,
    date_happened: Math.floor(event.at / 1000),
    priority: event.priority,
    alert_type: event.alertType,
    tags: event.tags,
    url: `https://app.${state.options.site}/event/event?id=${event.id}`,
    ...(event.host === null ? {} : { host: event.host }),
    ...(event.source === null ? {} : { source_type_name: event.source }),
  }
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null
}
