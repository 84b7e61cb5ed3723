import type { Hono } from "hono"

import { aggregateEvents, type Bucket, type Compute, type GroupBy } from "../aggregate-events.ts"
import { asList } from "../as-list.ts"
import { asRecord } from "../as-record.ts"
import type { DatadogState } from "../datadog-state.ts"
import { vendorError } from "../vendor-error.ts"
import { eventProducts, type EventProduct } from "./event-products.ts"
import { guarded } from "./guarded.ts"
import { readJson } from "./read-json.ts"
import { selectEvents } from "./select-events.ts"

const FUNCTIONS = ["count", "cardinality", "min", "max", "sum", "avg", "median", "pc75", "pc90", "pc95", "pc98", "pc99"]

class Problem extends Error {}

/** Totals over events, grouped by facets. Timeseries are refused: nothing in the product draws one. */
export function aggregateRoutes(app: Hono, state: DatadogState): void {
  for (const product of eventProducts) {
    app.post(
      `/api/v2/${product.path}/analytics/aggregate`,
      guarded(state, { keys: "both", permissions: [product.permission, "aggregate"], form: product.form }, async c => {
        const body = product.unwrap(await readJson(c.req.raw), "aggregate_request")
        if (body === null) return vendorError(product.form, 400, "Invalid request body")
        if (state.toggles.aggregateDisabled) return vendorError(product.form, 400, "Aggregations are not available")
        return aggregate(state, product, body)
      }),
    )
  }
}

function aggregate(state: DatadogState, product: EventProduct, body: Readonly<Record<string, unknown>>): Response {
  const selected = selectEvents(state, product.track, asRecord(body["filter"] ?? {}) ?? {})
  if (!selected.ok) return vendorError(product.form, 400, selected.problem)
  try {
    const computes = asList(body["compute"]).map(readCompute)
    if (computes.length === 0) throw new Problem("compute is required")
    const buckets = aggregateEvents(selected.slices, computes, asList(body["group_by"]).map(readGroupBy))
    return Response.json(answer(state, product, buckets))
  } catch (error) {
    if (error instanceof Problem) return vendorError(product.form, 400, error.message)
    throw error
  }
}

function answer(state: DatadogState, product: EventProduct, buckets: readonly Bucket[]): object {
  const meta = { elapsed: 15, request_id: `lab-${state.nextSeq()}`, status: "done" }
  if (product.path !== "spans") return { data: { buckets }, meta }
  const data = buckets.map(({ by, computes }, n) => ({
    id: `bucket-${n}`,
    type: "bucket",
    // The description knows both names; answers of the real thing were seen with the first.
    attributes: { by, compute: computes, computes },
  }))
  return { data, meta }
}

function readCompute(value: unknown): Compute {
  const compute = asRecord(value)
  const aggregation = compute?.["aggregation"]
  if (typeof aggregation !== "string" || !FUNCTIONS.includes(aggregation)) throw new Problem("unknown aggregation")
  if ((compute?.["type"] ?? "total") !== "total") throw new Problem("only totals are supported")
  const metric = compute?.["metric"]
  if (aggregation !== "count" && typeof metric !== "string") throw new Problem(`${aggregation} needs a metric`)
  return { aggregation, metric: typeof metric === "string" ? metric : null }
}

function readGroupBy(value: unknown): GroupBy {
  const { facet, limit = 10, missing, sort } = asRecord(value) ?? {}
  if (typeof facet !== "string") throw new Problem("group_by needs a facet")
  if (typeof limit !== "number" || limit < 1 || limit > 10_000) throw new Problem("group_by.limit is out of range")
  return {
    facet,
    limit,
    missing: missing === undefined ? null : typeof missing === "string" ? missing : JSON.stringify(missing),
    sort: readSort(sort),
  }
}

function readSort(value: unknown): GroupBy["sort"] {
  const sort = asRecord(value)
  if (sort === null) return { by: "measure", descending: true, compute: null }
  const measure = sort["type"] === "measure"
  const order = sort["order"] ?? (measure ? "desc" : "asc")
  return {
    by: measure ? "measure" : "alphabetical",
    descending: order === "desc",
    compute: measure ? readCompute({ ...sort, type: "total" }) : null,
  }
}
