import { asRecord } from "../as-record.ts"
import { evaluateFormula } from "./formula.ts"
import type { MetricStore } from "./metric-store.ts"
import { type NamedQuery, readNamedQuery } from "./named-query.ts"
import { type QueryRow, queryRows } from "./query-rows.ts"
import { readFormulas } from "./read-formulas.ts"

export type ScalarAnswer =
  | { readonly ok: true; readonly columns: readonly object[] }
  | { readonly ok: false; readonly problem: string }

/** Answers the attributes of a scalar request: one column per group-by tag, one per formula (or per query without any). */
export function scalarQuery(store: MetricStore, attributes: Readonly<Record<string, unknown>>): ScalarAnswer {
  const { from, to } = attributes
  if (typeof from !== "number" || typeof to !== "number" || from > to) return refuse("from and to are required")
  const read = readFormulas(attributes, (query, n) => readNamedQuery(asRecord(query), n))
  if (typeof read === "string") return refuse(read)
  const window = { from: Math.floor(from / 1000), to: Math.floor(to / 1000) }
  const rows = queryRows(store, read.queries, window)
  const columns = read.formulas.map(({ formula }) => numberColumn(formula, rows))
  return { ok: true, columns: [...groupColumns(read.queries, rows), ...columns] }
}

function groupColumns(queries: readonly NamedQuery[], rows: readonly QueryRow[]): object[] {
  const tags = queries.find(({ query }) => query.by.length > 0)?.query.by ?? []
  return tags.map((tag, n) => ({ name: tag, type: "group", values: rows.map(({ by }) => [by[n] ?? "N/A"]) }))
}

function numberColumn(formula: string, rows: readonly QueryRow[]): object {
  const values = rows.map(row => evaluateFormula(formula, row.values) ?? null)
  return { name: formula, type: "number", values, meta: { unit: null } }
}

function refuse(problem: string): ScalarAnswer {
  return { ok: false, problem }
}
