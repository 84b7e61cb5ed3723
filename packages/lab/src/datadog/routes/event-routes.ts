import type { Context, Hono } from "hono"

import { asRecord } from "../as-record.ts"
import type { Needs } from "../authorise.ts"
import type { DatadogState } from "../datadog-state.ts"
import { eventPage, readCursor, writeCursor } from "../event-page.ts"
import { eventView } from "../event-view.ts"
import { vendorError } from "../vendor-error.ts"
import { eventProducts, type EventProduct } from "./event-products.ts"
import { guarded } from "./guarded.ts"
import { rateLimit } from "./rate-limit.ts"
import { readJson } from "./read-json.ts"
import { selectEvents } from "./select-events.ts"

type EventSearch = {
  readonly filter: Readonly<Record<string, unknown>>
  readonly limit: unknown
  readonly cursor: unknown
  readonly sort: unknown
}

/** Event searches of spans, logs and RUM, by POST and by GET. */
export function eventRoutes(app: Hono, state: DatadogState): void {
  for (const product of eventProducts) {
    const needs: Needs = { keys: "both", permissions: [product.permission], form: product.form }
    const base = `/api/v2/${product.path}/events`
    const limited = rateLimit(state, product.path, product.form)
    app.post(
      `${base}/search`,
      limited,
      guarded(state, needs, async c => {
        const body = product.unwrap(await readJson(c.req.raw), "search_request")
        if (body === null) return vendorError(product.form, 400, "Invalid request body")
        const page = asRecord(body["page"] ?? {}) ?? {}
        const filter = asRecord(body["filter"] ?? {}) ?? {}
        return search(state, product, { filter, limit: page["limit"], cursor: page["cursor"], sort: body["sort"] })
      }),
    )
    app.get(
      base,
      limited,
      guarded(state, needs, c => search(state, product, fromQuery(c))),
    )
  }
}

function fromQuery(c: Context): EventSearch {
  const limit = c.req.query("page[limit]")
  return {
    filter: { query: c.req.query("filter[query]"), from: c.req.query("filter[from]"), to: c.req.query("filter[to]") },
    limit: limit === undefined ? undefined : Number(limit),
    cursor: c.req.query("page[cursor]"),
    sort: c.req.query("sort"),
  }
}

function search(state: DatadogState, product: EventProduct, request: EventSearch): Response {
  const { limit = 10, cursor, sort = "-timestamp" } = request
  const refuse = (problem: string): Response => vendorError(product.form, 400, problem)
  if (typeof limit !== "number" || !Number.isInteger(limit) || limit < 1 || limit > 1000) {
    return refuse("page.limit must be between 1 and 1000")
  }
  if (sort !== "timestamp" && sort !== "-timestamp") return refuse("sort must be timestamp or -timestamp")
  const after = typeof cursor === "string" ? readCursor(cursor) : null
  if (cursor !== undefined && after === null) return refuse("page.cursor is invalid")
  const selected = selectEvents(state, product.track, request.filter)
  if (!selected.ok) return refuse(selected.problem)
  const page = eventPage(selected.slices, { newestFirst: sort === "-timestamp", limit, after })
  const last = page.at(-1)
  // Recorded: the end of paging is a page without data and without meta.
  if (last === undefined) return Response.json({ data: [] })
  const next = page.length === limit ? { page: { after: writeCursor(last) } } : {}
  return Response.json({
    data: page.map(eventView),
    meta: { elapsed: 12, request_id: `lab-${state.nextSeq()}`, status: "done", ...next },
  })
}
