import { asList } from "../as-list.ts"
import { asRecord } from "../as-record.ts"
import { asText } from "../as-text.ts"
import { evaluateFormula } from "./formula.ts"
import type { NamedQuery } from "./named-query.ts"

export type Formulas = {
  readonly queries: readonly NamedQuery[]
  /** At least one: without any, each query stands for itself. */
  readonly formulas: readonly { readonly formula: string; readonly alias: string | null }[]
}

type ReadQuery = (value: unknown, index: number) => NamedQuery | string

/** Queries and formulas of a request or a widget, or what is wrong with them. */
export function readFormulas(body: Readonly<Record<string, unknown>>, readQuery: ReadQuery): Formulas | string {
  const read = asList(body["queries"]).map(readQuery)
  const problem = read.find(one => typeof one === "string")
  if (problem !== undefined) return problem
  const queries = read.filter(one => typeof one !== "string")
  if (queries.length === 0) return "queries are required"
  const given = asList(body["formulas"]).map(value => {
    const { formula, alias } = asRecord(value) ?? {}
    return { formula: asText(formula), alias: typeof alias === "string" ? alias : null }
  })
  const formulas = given.length > 0 ? given : queries.map(({ name }) => ({ formula: name, alias: null }))
  const blank = Object.fromEntries(queries.map(({ name }) => [name, null]))
  const unsupported = formulas.find(({ formula }) => evaluateFormula(formula, blank) === undefined)
  if (unsupported !== undefined) return `unsupported formula ${unsupported.formula.slice(0, 100)}`
  return { queries, formulas }
}
