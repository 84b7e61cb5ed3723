import type { Context, Hono } from "hono"

import type { DatadogState } from "../datadog-state.ts"
import { decodeBody } from "../intake/decode-body.ts"
import { vendorError } from "../vendor-error.ts"
import { guarded } from "./guarded.ts"

const LIMITS = { metrics: 5 * 1024 * 1024, logs: 5 * 1024 * 1024, traces: 3.2 * 1024 * 1024 }
/** AGGREGATION_TEMPORALITY_CUMULATIVE, as a number or by name. */
const CUMULATIVE = /"aggregationTemporality"\s{0,9}:\s{0,9}(?:2|"AGGREGATION_TEMPORALITY_CUMULATIVE")/

/** Datadog's OTLP intake: metrics must be deltas; traces are a preview that wants a source agreed with Datadog. */
export function otlpRoutes(app: Hono, state: DatadogState): void {
  for (const signal of ["metrics", "logs", "traces"] as const) {
    app.post(
      `/v1/${signal}`,
      guarded(state, { keys: "api" }, c => take(c, state, signal)),
    )
  }
}

async function take(c: Context, state: DatadogState, signal: "metrics" | "logs" | "traces"): Promise<Response> {
  if (signal === "traces" && (c.req.header("dd-otlp-source") ?? "") === "")
    return vendorError("strings", 403, "Forbidden")
  const type = c.req.header("content-type") ?? ""
  if (!type.includes("protobuf") && !type.includes("json"))
    return vendorError("strings", 400, "Unsupported content type")
  const body = await decodeBody(c.req.raw, LIMITS[signal])
  if (!body.ok) return vendorError("strings", body.status, body.problem)
  if (signal === "metrics" && body.rawBytes > 500 * 1024) return vendorError("strings", 413, "Payload too large")
  if (signal === "metrics" && type.includes("json") && CUMULATIVE.test(body.text)) {
    return vendorError("strings", 400, "Cumulative metrics are not supported; use delta temporality")
  }
  state.otlp[signal]++
  return Response.json({}, { status: 202 })
}
