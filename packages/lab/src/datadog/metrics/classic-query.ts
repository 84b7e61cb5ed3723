import { parseMetricExpression, type MetricExpression } from "./metric-expression.ts"
import { type MetricQuery, queryMetric } from "./metric-query.ts"
import type { MetricStore } from "./metric-store.ts"
import { formulaSeries, intervalFor } from "./timeseries-query.ts"

/** Epoch seconds, both inclusive. */
type Window = { readonly from: number; readonly to: number }
type Pointlist = readonly (readonly [at: number, value: number])[]
type Found = { readonly tags: readonly string[]; readonly points: Pointlist }

export type ClassicAnswer = { readonly group_by: readonly string[]; readonly series: readonly object[] }

/** Answers the query of GET /api/v1/query: every second of one query, or arithmetic in intervals. Null where it is no query. */
export function classicQuery(store: MetricStore, text: string, window: Window): ClassicAnswer | null {
  const expression = parseMetricExpression(text)
  const [first] = typeof expression === "string" ? [] : expression.queries
  if (typeof expression === "string" || first === undefined) return null
  const single = expression.formula === first.name
  const interval = single ? 1 : intervalFor((window.to - window.from) * 1000, 0) / 1000
  const found = single ? secondsOf(store, first.query, window) : intervalsOf(store, expression, { ...window, interval })
  const series = found.map(({ tags, points }) => ({
    ...described(first.query, tags, text),
    interval,
    pointlist: points,
    length: points.length,
  }))
  return { group_by: expression.by, series }
}

function secondsOf(store: MetricStore, query: MetricQuery, window: Window): readonly Found[] {
  return queryMetric(store, query, window).map(({ by, points }) => ({
    tags: query.by.map((tag, n) => `${tag}:${by[n] ?? ""}`),
    points: points.map(([at, value]) => [at * 1000, value]),
  }))
}

function intervalsOf(
  store: MetricStore,
  { formula, queries }: MetricExpression,
  { from, to, interval }: Window & { readonly interval: number },
): readonly Found[] {
  const named = queries.map(query => ({ ...query, time: "avg" as const }))
  const window = { from: from * 1000, to: to * 1000, intervalMs: interval * 1000 }
  const { times, series } = formulaSeries(store, { queries: named, formulas: [{ formula, alias: null }] }, window)
  return series.map(({ tags, values }) => ({
    tags,
    points: times.flatMap((at, n) => {
      const value = values[n] ?? null
      return value === null ? [] : [[at, value] as const]
    }),
  }))
}

function described(query: MetricQuery, tags: readonly string[], expression: string): object {
  return {
    metric: query.metric,
    display_name: query.metric,
    expression,
    aggr: query.space,
    scope: tags.length > 0 ? tags.join(",") : query.filterText || "*",
    tag_set: tags,
    unit: [null, null],
  }
}
