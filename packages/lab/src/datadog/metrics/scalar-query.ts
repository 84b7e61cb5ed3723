import { asRecord } from "../as-record.ts"
import { evaluateFormula } from "./formula.ts"
import { combine, parseMetricQuery, queryMetric, type Aggregator, type MetricQuery } from "./metric-query.ts"
import type { MetricStore } from "./metric-store.ts"

export type ScalarAnswer =
  | { readonly ok: true; readonly columns: readonly object[] }
  | { readonly ok: false; readonly problem: string }

type NamedQuery = { readonly name: string; readonly time: Aggregator; readonly query: MetricQuery }

class Problem extends Error {}

/** Answers the attributes of a scalar request: one column per group-by tag, one per formula (or per query without any). */
export function scalarQuery(store: MetricStore, attributes: Readonly<Record<string, unknown>>): ScalarAnswer {
  try {
    const { from, to } = attributes
    if (typeof from !== "number" || typeof to !== "number" || from > to) throw new Problem("from and to are required")
    const queries = list(attributes["queries"]).map(readQuery)
    if (queries.length === 0) throw new Problem("queries are required")
    const rows = collectRows(store, queries, { from: Math.floor(from / 1000), to: Math.floor(to / 1000) })
    const formulas = list(attributes["formulas"]).map(formulaOf)
    const wanted = formulas.length > 0 ? formulas : queries.map(({ name }) => name)
    return { ok: true, columns: [...groupColumns(queries, rows), ...wanted.map(one => numberColumn(one, rows))] }
  } catch (error) {
    if (error instanceof Problem) return { ok: false, problem: error.message }
    throw error
  }
}

type Row = { readonly by: readonly string[]; readonly values: Record<string, number | null> }

function collectRows(store: MetricStore, queries: readonly NamedQuery[], window: { from: number; to: number }): Row[] {
  const rows = new Map<string, Row>()
  const blank = (): Record<string, null> => Object.fromEntries(queries.map(({ name }) => [name, null]))
  for (const { name, time, query } of queries) {
    for (const { by, points } of queryMetric(store, query, window)) {
      const row = rows.get(JSON.stringify(by)) ?? { by, values: blank() }
      row.values[name] = combine(
        time,
        points.map(([, value]) => value),
      )
      rows.set(JSON.stringify(by), row)
    }
  }
  if (rows.size === 0 && queries.every(({ query }) => query.by.length === 0)) return [{ by: [], values: blank() }]
  return [...rows.values()]
}

function groupColumns(queries: readonly NamedQuery[], rows: readonly Row[]): object[] {
  const tags = queries[0]?.query.by ?? []
  return tags.map((tag, n) => ({ name: tag, type: "group", values: rows.map(({ by }) => [by[n] ?? "N/A"]) }))
}

function numberColumn(formula: string, rows: readonly Row[]): object {
  const values = rows.map(row => evaluateFormula(formula, row.values))
  if (values.includes(undefined)) throw new Problem(`unsupported formula ${formula.slice(0, 100)}`)
  return { name: formula, type: "number", values, meta: { unit: null } }
}

function formulaOf(value: unknown): string {
  const formula = asRecord(value)?.["formula"]
  if (typeof formula !== "string") throw new Problem("a formula is a text")
  return formula
}

function readQuery(value: unknown, index: number): NamedQuery {
  const record = asRecord(value)
  if (record?.["data_source"] !== "metrics") throw new Problem("only the data source metrics is supported")
  const text = record["query"]
  const query = typeof text === "string" ? parseMetricQuery(text) : null
  if (query === null) throw new Problem(`Error parsing query: ${String(text).slice(0, 200)}`)
  const { aggregator = "avg", name = `query${index + 1}` } = record
  const time = (["sum", "avg", "min", "max", "last"] as const).find(known => known === aggregator)
  if (time === undefined) throw new Problem("unsupported aggregator")
  return { name: String(name), time, query }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
