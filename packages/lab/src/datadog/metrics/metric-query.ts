import { matchSearch, type SearchSubject } from "../match-search.ts"
import { parseSearchQuery, type SearchQuery } from "../search-query.ts"
import type { MetricPoint, MetricStore } from "./metric-store.ts"

export type Aggregator = "sum" | "avg" | "min" | "max" | "last"

export type MetricQuery = {
  /** Across the series of one moment. */
  readonly space: Aggregator
  readonly metric: string
  readonly filter: SearchQuery
  readonly filterText: string
  readonly by: readonly string[]
}

export type MetricGroup = {
  readonly by: readonly string[]
  readonly points: readonly (readonly [at: number, value: number])[]
}

const FORM = /^(sum|avg|min|max|last|count):([A-Za-z][\w.]{0,199})\{([^{}]{0,2000})\}(.{0,500})$/s
const SUFFIX = /^\s{0,5}(?:\.(?:as_count|as_rate)\(\)|\.rollup\([\w, ]{0,50}\)|by\s{0,5}\{([^{}]{0,300})\})/

/** Parses `sum:metric{tag:value, …} by {tag}.as_count()`. Null where the text is no such query. */
export function parseMetricQuery(text: string): MetricQuery | null {
  const parts = FORM.exec(text.trim())
  const by: string[] = []
  let rest = parts?.[4] ?? ""
  while (rest.trim() !== "") {
    const suffix = SUFFIX.exec(rest)
    if (suffix === null) return null
    if (suffix[1] !== undefined) by.push(...suffix[1].split(",").map(tag => tag.trim()))
    rest = rest.slice(suffix[0].length)
  }
  const filterText = parts?.[3]?.trim() ?? ""
  // A comma is Datadog's old AND; "!" is its NOT, a template variable matches everything.
  const terms = filterText.split(",").map(term => (term.trim().startsWith("$") ? "*" : term.trim()))
  const filter = parseSearchQuery(terms.join(" "))
  if (parts === null || !filter.ok) return null
  const space = parts[1] === "count" ? "sum" : (parts[1] as Aggregator)
  return { space, metric: parts[2] ?? "", filter: filter.query, filterText, by }
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
