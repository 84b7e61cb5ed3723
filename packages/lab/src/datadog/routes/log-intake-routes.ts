import type { Context, Hono } from "hono"

import type { DatadogState } from "../datadog-state.ts"
import { decodeBody } from "../intake/decode-body.ts"
import { isIndexed } from "../intake/is-indexed.ts"
import { logEvent } from "../intake/log-event.ts"
import { parseLogs } from "../intake/parse-logs.ts"
import { vendorError } from "../vendor-error.ts"
import { guarded } from "./guarded.ts"

const LARGEST_BODY = 5 * 1024 * 1024
const MOST_ITEMS = 1000

/** The log intake, which needs only the API key and says nothing of what becomes of a log. */
export function logIntakeRoutes(app: Hono, state: DatadogState): void {
  const take = guarded(state, { keys: "api", missing: 401, form: "objects" }, c => intake(c, state))
  app.post("/api/v2/logs", take)
  app.post("/v1/input", take)
}

async function intake(c: Context, state: DatadogState): Promise<Response> {
  const body = await decodeBody(c.req.raw, LARGEST_BODY)
  if (!body.ok) return vendorError("objects", body.status, body.problem)
  const parsed = parseLogs(body.text, c.req.header("content-type") ?? "application/json")
  if (!parsed.ok) return vendorError("objects", 400, parsed.problem)
  if (parsed.items.length > MOST_ITEMS) return vendorError("objects", 400, "Too many logs: at most 1000 per request")
  const now = state.clock.now()
  const query = new URL(c.req.url).searchParams
  for (const item of parsed.items) {
    const event = logEvent(item, { now, query, errorTracking: state.toggles.errorTrackingForLogs })
    if (isIndexed(event, now)) state.issues.add(event)
    else state.dropped.logs++
  }
  state.scheduleEvaluation()
  return Response.json({}, { status: 202 })
}
