import type { Context, Hono } from "hono"

import { asRecord } from "../as-record.ts"
import { authorise } from "../authorise.ts"
import type { DatadogState } from "../datadog-state.ts"
import { type DecodedBody, decodeBody } from "../intake/decode-body.ts"
import { decodeLogsJson, decodeMetricsJson } from "../otlp/decode-json.ts"
import { decodeLogs, decodeMetrics } from "../otlp/decode-protobuf.ts"
import { ingestLogs, ingestMetrics } from "../otlp/ingest-otlp.ts"
import { type OtlpMetrics, UndecodableError } from "../otlp/otlp-message.ts"
import type { OtlpSignal } from "../otlp/otlp-store.ts"
import { vendorError } from "../vendor-error.ts"

const LIMITS = { metrics: 5 * 1024 * 1024, logs: 5 * 1024 * 1024, traces: 3.2 * 1024 * 1024 }
/** Of a body of metrics as it was sent. */
const LARGEST_PACKED = 500 * 1024

type Refusal = { readonly status: 400 | 403 | 413; readonly why: string }

/** Datadog's OTLP intake: metrics must be deltas; traces are a preview that wants a source agreed with Datadog. */
export function otlpRoutes(app: Hono, state: DatadogState): void {
  for (const signal of ["metrics", "logs", "traces"] as const)
    app.post(`/v1/${signal}`, async c => {
      const refusal = await take(c, state, signal)
      const at = state.clock.now()
      if (refusal !== null) {
        state.otlp.refused.push({ signal, at, ...refusal })
        return vendorError("strings", refusal.status, refusal.why)
      }
      state.otlp.taken[signal]++
      return isProtobuf(c)
        ? new Response(null, { status: 202, headers: { "content-type": "application/x-protobuf" } })
        : Response.json({}, { status: 202 })
    })
}

/** Null where the body was taken. */
async function take(c: Context, state: DatadogState, signal: OtlpSignal): Promise<Refusal | null> {
  if (authorise(state, c.req.raw, { keys: "api" }) !== null) return { status: 403, why: "Forbidden" }
  if (signal === "traces" && (c.req.header("dd-otlp-source") ?? "") === "") return { status: 403, why: "Forbidden" }
  if (!isProtobuf(c) && !contentType(c).includes("json")) return { status: 400, why: "Unsupported content type" }
  const body = await decodeBody(c.req.raw, LIMITS[signal])
  if (!body.ok) return { status: body.status, why: body.problem }
  if (signal === "metrics" && body.rawBytes > LARGEST_PACKED) return { status: 413, why: "Payload too large" }
  try {
    if (signal === "metrics") return takeMetrics(c, state, body)
    if (signal === "logs") ingestLogs(state, isProtobuf(c) ? decodeLogs(body.bytes) : decodeLogsJson(body.text))
    return null
  } catch (error) {
    if (error instanceof UndecodableError) return { status: 400, why: `Undecodable OTLP payload: ${error.message}` }
    throw error
  }
}

function takeMetrics(c: Context, state: DatadogState, body: DecodedBody & { readonly ok: true }): Refusal | null {
  const groups = isProtobuf(c) ? decodeMetrics(body.bytes) : decodeMetricsJson(body.text)
  if (!groups.every(isDelta))
    return { status: 400, why: "Only delta metrics are supported: set the temporality preference to delta" }
  ingestMetrics(state, groups, wantsResource(c.req.header("dd-otel-metric-config") ?? ""))
  return null
}

function isDelta({ metrics }: OtlpMetrics): boolean {
  return metrics.every(({ temporality }) => temporality === null || temporality === "delta")
}

function wantsResource(config: string): boolean {
  try {
    return asRecord(JSON.parse(config))?.["resource_attributes_as_tags"] === true
  } catch {
    return false
  }
}

function isProtobuf(c: Context): boolean {
  return contentType(c).includes("protobuf")
}

function contentType(c: Context): string {
  return c.req.header("content-type") ?? ""
}
