import type { Context, Hono } from "hono"

import { asRecord } from "../as-record.ts"
import type { Needs } from "../authorise.ts"
import type { DatadogState } from "../datadog-state.ts"
import { decodeBody } from "../intake/decode-body.ts"
import { classicQuery } from "../metrics/classic-query.ts"
import { readSeries } from "../metrics/read-series.ts"
import { scalarQuery } from "../metrics/scalar-query.ts"
import { type TimeseriesAnswer, timeseriesQuery } from "../metrics/timeseries-query.ts"
import { vendorError } from "../vendor-error.ts"
import { guarded } from "./guarded.ts"
import { readJson } from "./read-json.ts"

const QUERY: Needs = { keys: "both", missing: 401, permissions: ["metrics-query"] }
/** Of the packed body and of its content. */
const LARGEST_PACKED = 512 * 1024
const LARGEST = 5 * 1024 * 1024

/** Metrics: both submissions, the scalar query and the classic timeseries query. */
export function metricRoutes(app: Hono, state: DatadogState): void {
  app.post(
    "/api/v2/series",
    guarded(state, { keys: "api" }, c => submit(c, state, { errors: [] })),
  )
  app.post(
    "/api/v1/series",
    guarded(state, { keys: "api" }, c => submit(c, state, { status: "ok" })),
  )
  app.post(
    "/api/v2/query/scalar",
    guarded(state, QUERY, c =>
      answerFormula(c, "scalar", attributes => {
        const answer = scalarQuery(state.metrics, attributes)
        return answer.ok ? { ok: true, attributes: { columns: answer.columns } } : answer
      }),
    ),
  )
  app.post(
    "/api/v2/query/timeseries",
    guarded(state, QUERY, c =>
      answerFormula(c, "timeseries", attributes => timeseriesQuery(state.metrics, attributes)),
    ),
  )
  app.get(
    "/api/v1/query",
    guarded(state, { keys: "both", permissions: ["metrics-query"] }, c => queryTimeseries(c, state)),
  )
}

async function answerFormula(
  c: Context,
  kind: "scalar" | "timeseries",
  answer: (attributes: Record<string, unknown>) => TimeseriesAnswer,
): Promise<Response> {
  const data = asRecord(asRecord(await readJson(c.req.raw))?.["data"])
  const attributes = data?.["type"] === `${kind}_request` ? asRecord(data["attributes"]) : null
  if (attributes === null) return vendorError("strings", 400, "Invalid request body")
  const answered = answer(attributes)
  if (!answered.ok) return vendorError("strings", 400, answered.problem)
  return Response.json({ data: { type: `${kind}_response`, attributes: answered.attributes } })
}

async function submit(c: Context, state: DatadogState, accepted: object): Promise<Response> {
  const body = await decodeBody(c.req.raw, LARGEST)
  if (!body.ok) return vendorError("strings", body.status, body.problem)
  if (body.rawBytes > LARGEST_PACKED) return vendorError("strings", 413, "Payload too large")
  const read = readSeries(parse(body.text), Math.floor(state.clock.now() / 1000))
  if (!read.ok) return vendorError("strings", 400, read.problem)
  for (const point of read.points) state.metrics.add(point)
  state.scheduleEvaluation()
  state.dropped.points += read.dropped
  return Response.json(accepted, { status: 202 })
}

function queryTimeseries(c: Context, state: DatadogState): Response {
  const [from, to] = [Number(c.req.query("from")), Number(c.req.query("to"))]
  const text = c.req.query("query") ?? ""
  if (!Number.isInteger(from) || !Number.isInteger(to)) return vendorError("strings", 400, "from and to are required")
  const answer = classicQuery(state.metrics, text, { from, to })
  if (answer === null) return vendorError("strings", 400, `Error parsing query: ${text.slice(0, 200)}`)
  return Response.json({
    status: "ok",
    res_type: "time_series",
    resp_version: 1,
    query: text,
    from_date: from * 1000,
    to_date: to * 1000,
    message: "",
    ...answer,
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
