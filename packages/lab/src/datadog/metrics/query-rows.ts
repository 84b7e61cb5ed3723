import { combine, queryMetric } from "./metric-query.ts"
import type { MetricStore } from "./metric-store.ts"
import type { NamedQuery } from "./named-query.ts"

/** The values of one group by the name of their query; null where a query has none. */
export type QueryRow = { readonly by: readonly string[]; readonly values: Readonly<Record<string, number | null>> }

/**
 * Joins queries over their groups, one number for each. Queries that group by nothing stand in every row; without any data
 * there is one empty row where nothing is grouped. `from` and `to` are epoch seconds, both inclusive.
 */
export function queryRows(
  store: MetricStore,
  queries: readonly NamedQuery[],
  window: { readonly from: number; readonly to: number },
): readonly QueryRow[] {
  const blank = Object.fromEntries(queries.map(({ name }) => [name, null]))
  const rows = new Map<string, { by: readonly string[]; values: Record<string, number | null> }>()
  const ungrouped: Record<string, number> = {}
  for (const { name, time, query } of queries) {
    for (const { by, points } of queryMetric(store, query, window)) {
      const value = combine(
        time,
        points.map(([, one]) => one),
      )
      if (query.by.length === 0) {
        ungrouped[name] = value
        continue
      }
      const row = rows.get(JSON.stringify(by)) ?? { by, values: { ...blank } }
      row.values[name] = value
      rows.set(JSON.stringify(by), row)
    }
  }
  if (queries.every(({ query }) => query.by.length === 0)) return [{ by: [], values: { ...blank, ...ungrouped } }]
  return [...rows.values()].map(({ by, values }) => ({ by, values: { ...values, ...ungrouped } }))
}
