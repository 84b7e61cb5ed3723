import { matchSearch, type SearchSubject } from "../match-search.ts"
import type { SearchQuery } from "../search-query.ts"
import type { MetricPoint, MetricStore } from "./metric-store.ts"

export type Aggregator = "sum" | "avg" | "min" | "max" | "last"

export type MetricQuery = {
  /** Across the series of one moment. */
  readonly space: Aggregator
  readonly metric: string
  readonly filter: SearchQuery
  readonly filterText: string
  readonly by: readonly string[]
  /** Whether points are amounts, which add up over time. */
  readonly asCount: boolean
  /** Whether a missing value is 0. */
  readonly fillZero: boolean
}

export type MetricGroup = {
  readonly by: readonly string[]
  readonly points: readonly (readonly [at: number, value: number])[]
}

/** Points of the window per group, one per second, oldest first. `from` and `to` are epoch seconds, both inclusive. */
export function queryMetric(
  store: MetricStore,
  query: MetricQuery,
  window: { from: number; to: number },
): MetricGroup[] {
  const groups = new Map<string, { by: string[]; moments: Map<number, number[]> }>()
  for (const point of store.points(query.metric)) {
    if (point.at < window.from || point.at > window.to || !matchSearch(query.filter, tagSubject(point))) continue
    const by = query.by.map(tag => valuesOf(point, tag)[0] ?? "N/A")
    const group = groups.get(JSON.stringify(by)) ?? { by, moments: new Map<number, number[]>() }
    group.moments.set(point.at, [...(group.moments.get(point.at) ?? []), point.value])
    groups.set(JSON.stringify(by), group)
  }
  return [...groups.values()].map(({ by, moments }) => ({
    by,
    points: [...moments]
      .toSorted((a, b) => a[0] - b[0])
      .map(([at, values]) => [at, combine(query.space, values)] as const),
  }))
}

export function combine(aggregator: Aggregator, values: readonly number[]): number {
  switch (aggregator) {
    case "sum":
      return values.reduce((sum, value) => sum + value, 0)
    case "avg":
      return values.length === 0 ? 0 : combine("sum", values) / values.length
    case "min":
      return Math.min(...values)
    case "max":
      return Math.max(...values)
    case "last":
      return values.at(-1) ?? 0
  }
}

function tagSubject(point: MetricPoint): SearchSubject {
  return { values: key => valuesOf(point, key), text: () => point.tags }
}

function valuesOf(point: MetricPoint, key: string): readonly string[] {
  return point.tags.filter(tag => tag.startsWith(`${key}:`)).map(tag => tag.slice(key.length + 1))
}
