import { asRecord } from "../as-record.ts"
import { evaluateFormula } from "./formula.ts"
import { combine, queryMetric } from "./metric-query.ts"
import type { MetricStore } from "./metric-store.ts"
import { type NamedQuery, readNamedQuery } from "./named-query.ts"
import { type Formulas, readFormulas } from "./read-formulas.ts"

export type FormulaSeries = {
  /** Index of its formula. */
  readonly formula: number
  /** e.g. "outcome:created"; none where nothing is grouped. */
  readonly tags: readonly string[]
  /** One for each of the times; null where nothing was measured. */
  readonly values: readonly (number | null)[]
}

export type TimeseriesAnswer =
  | { readonly ok: true; readonly attributes: object }
  | { readonly ok: false; readonly problem: string }

type Window = { readonly from: number; readonly to: number; readonly intervalMs: number }

/** As Datadog's own: longer windows have wider intervals. */
const MOST_POINTS = 300
const NARROWEST_MS = 10_000

/** Answers the attributes of a timeseries request: the times, and for each formula and group a list of values. */
export function timeseriesQuery(store: MetricStore, attributes: Readonly<Record<string, unknown>>): TimeseriesAnswer {
  const { from, to, interval } = attributes
  if (typeof from !== "number" || typeof to !== "number" || from > to) {
    return { ok: false, problem: "from and to are required" }
  }
  const read = readFormulas(attributes, (query, n) => readNamedQuery({ ...asRecord(query), aggregator: "avg" }, n))
  if (typeof read === "string") return { ok: false, problem: read }
  const wanted = typeof interval === "number" ? interval : 0
  const { times, series } = formulaSeries(store, read, { from, to, intervalMs: intervalFor(to - from, wanted) })
  return {
    ok: true,
    attributes: {
      times,
      series: series.map(({ formula, tags }) => ({ query_index: formula, group_tags: tags, unit: null })),
      values: series.map(({ values }) => values),
    },
  }
}

/** Milliseconds of a point, of a window of so many: at least `wanted`, and never so few that there are too many points. */
export function intervalFor(lengthMs: number, wanted: number): number {
  return Math.max(NARROWEST_MS, Math.trunc(wanted), Math.ceil(lengthMs / MOST_POINTS / NARROWEST_MS) * NARROWEST_MS)
}

/** The formulas, evaluated in each interval that any of their queries has a point in. Times are epoch milliseconds. */
export function formulaSeries(
  store: MetricStore,
  { queries, formulas }: Formulas,
  window: Window,
): { readonly times: readonly number[]; readonly series: readonly FormulaSeries[] } {
  const groups = new Map<string, { tags: readonly string[]; values: Map<string, Map<number, number>> }>()
  const moments = new Set<number>()
  for (const query of queries) {
    for (const { by, buckets } of bucketed(store, query, window)) {
      const tags = query.query.by.map((tag, n) => `${tag}:${by[n] ?? ""}`)
      const group = groups.get(tags.join()) ?? { tags, values: new Map<string, Map<number, number>>() }
      group.values.set(query.name, buckets)
      groups.set(tags.join(), group)
      for (const at of buckets.keys()) moments.add(at)
    }
  }
  const times = [...moments].toSorted((a, b) => a - b)
  const everywhere = groups.get("")?.values ?? new Map<string, Map<number, number>>()
  const grouped = queries.some(({ query }) => query.by.length > 0)
  const shown = [...groups.values()].filter(({ tags }) => !grouped || tags.length > 0)
  const series = formulas.flatMap(({ formula }, n) =>
    shown.map(({ tags, values }) => ({
      formula: n,
      tags,
      values: times.map(at => {
        const valueOf = ({ name }: NamedQuery): number | null =>
          (values.get(name) ?? everywhere.get(name))?.get(at) ?? null
        return evaluateFormula(formula, Object.fromEntries(queries.map(query => [query.name, valueOf(query)]))) ?? null
      }),
    })),
  )
  return { times, series }
}

function bucketed(
  store: MetricStore,
  { query }: NamedQuery,
  { from, to, intervalMs }: Window,
): { readonly by: readonly string[]; readonly buckets: Map<number, number> }[] {
  const seconds = { from: Math.ceil(from / 1000), to: Math.floor(to / 1000) }
  return queryMetric(store, query, seconds).map(({ by, points }) => {
    const values = new Map<number, number[]>()
    for (const [at, value] of points) {
      const start = Math.floor((at * 1000) / intervalMs) * intervalMs
      const known = values.get(start)
      if (known === undefined) values.set(start, [value])
      else known.push(value)
    }
    const rollup = query.asCount ? "sum" : "avg"
    return { by, buckets: new Map([...values].map(([at, all]) => [at, combine(rollup, all)])) }
  })
}
