import type { MetricStore } from "../metrics/metric-store.ts"
import { evaluateFormula } from "../metrics/formula.ts"
import { queryMetric } from "../metrics/metric-query.ts"
import { queryRows } from "../metrics/query-rows.ts"
import type { MetricMonitorQuery } from "./metric-monitor-query.ts"

/** What the metrics say about one group of a monitor. */
export type MetricFinding = {
  /** e.g. ["service:backend-api"]; none where nothing is grouped. */
  readonly tags: readonly string[]
  /** Null: nothing was measured in the window. */
  readonly value: number | null
  /** Of the oldest and the newest point up to now, epoch milliseconds. */
  readonly firstAt: number
  readonly lastAt: number
}

/** Every group that ever had a point, evaluated over the window that ends at `now`. */
export function metricFindings(
  store: MetricStore,
  { expression, time, windowMs }: MetricMonitorQuery,
  now: number,
): readonly MetricFinding[] {
  const to = Math.floor(now / 1000)
  const seen = new Map<string, { by: readonly string[]; first: number; last: number }>()
  for (const { query } of expression.queries) {
    for (const { by, points } of queryMetric(store, query, { from: 0, to })) {
      const known = seen.get(by.join()) ?? { by, first: Infinity, last: 0 }
      known.first = Math.min(known.first, points[0]?.[0] ?? Infinity)
      known.last = Math.max(known.last, points.at(-1)?.[0] ?? 0)
      seen.set(by.join(), known)
    }
  }
  // The lab aggregates each query over the window first; Datadog does so for counts.
  const queries = expression.queries.map(one => ({ ...one, time }))
  const window = { from: Math.floor((now - windowMs) / 1000) + 1, to }
  const rows = new Map(queryRows(store, queries, window).map(({ by, values }) => [by.join(), values]))
  return [...seen].map(([key, { by, first, last }]) => ({
    tags: expression.by.map((tag, n) => `${tag}:${by[n] ?? "N/A"}`),
    value: valueOf(expression, rows.get(key)),
    firstAt: first * 1000,
    lastAt: last * 1000,
  }))
}

function valueOf(
  { formula, queries }: MetricMonitorQuery["expression"],
  row: Readonly<Record<string, number | null>> | undefined,
): number | null {
  const values = queries.map(({ name, query }) => [name, row?.[name] ?? (query.fillZero ? 0 : null)] as const)
  return evaluateFormula(formula, Object.fromEntries(values)) ?? null
}
