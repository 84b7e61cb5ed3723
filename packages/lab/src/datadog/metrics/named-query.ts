import { asRecord } from "../as-record.ts"
import type { Aggregator, MetricQuery } from "./metric-query.ts"
import { parseMetricQuery } from "./parse-metric-query.ts"

/** A query of a formula request. */
export type NamedQuery = {
  readonly name: string
  /** Over the moments of the window; only scalar answers use it. */
  readonly time: Aggregator
  readonly query: MetricQuery
  readonly text: string
}

const AGGREGATORS = ["sum", "avg", "min", "max", "last"] as const

/** One element of `queries`, as the formula requests and the widgets have it, or what is wrong with it. */
export function readNamedQuery(value: unknown, index: number): NamedQuery | string {
  const record = asRecord(value)
  if (record?.["data_source"] !== "metrics") return "only the data source metrics is supported"
  const text = record["query"]
  const query = typeof text === "string" ? parseMetricQuery(text) : null
  if (query === null) return `Error parsing query: ${String(text).slice(0, 200)}`
  const { aggregator = "avg", name = `query${index + 1}` } = record
  const time = aggregator === "mean" ? "avg" : AGGREGATORS.find(known => known === aggregator)
  if (time === undefined) return "unsupported aggregator"
  return { name: String(name), time, query, text: String(text) }
}
