import { evaluateFormula } from "./formula.ts"
import type { MetricQuery } from "./metric-query.ts"
import { parseMetricQuery } from "./parse-metric-query.ts"

/** Arithmetic over metric queries: the queries by the names that the formula has for them. */
export type MetricExpression = {
  /** e.g. "q0 / q1 * 100" */
  readonly formula: string
  readonly queries: readonly { readonly name: string; readonly text: string; readonly query: MetricQuery }[]
  /** Tags that every query groups by. */
  readonly by: readonly string[]
}

const LONGEST = 4000
const QUERY = /(?:sum|avg|min|max|last|count):[A-Za-z]/y
const SUFFIX = /(?:\.[a-z_]{1,20}\([\w, ]{0,50}\)|\s{0,5}by\s{0,5}\{[^{}]{0,300}\})/y

/** Parses `sum:a{x:y} by {k}.as_count() / default_zero(sum:b{x:y} by {k}.as_count())`; a text says what is wrong with it. */
export function parseMetricExpression(text: string): MetricExpression | string {
  if (text.length > LONGEST) return "the query is too long"
  const queries: { name: string; text: string; query: MetricQuery }[] = []
  let formula = ""
  for (let at = 0; at < text.length;) {
    const end = queryEnd(text, at)
    if (end === null) {
      formula += text[at++] ?? ""
      continue
    }
    const part = text.slice(at, end).trim()
    const query = parseMetricQuery(part)
    if (query === null) return `unable to parse the query ${part.slice(0, 200)}`
    const name = `q${queries.length}`
    queries.push({ name, text: part, query })
    formula += name
    at = end
  }
  return checked({ formula: formula.trim(), queries, by: queries[0]?.query.by ?? [] })
}

function checked(expression: MetricExpression): MetricExpression | string {
  const { formula, queries, by } = expression
  if (queries.length === 0) return `no metric query in ${formula.slice(0, 200)}`
  if (queries.some(({ query }) => query.by.toSorted().join() !== by.toSorted().join())) {
    return "all queries must be grouped by the same tags"
  }
  const blank = Object.fromEntries(queries.map(({ name }) => [name, null]))
  return evaluateFormula(formula, blank) === undefined ? `unsupported formula ${formula.slice(0, 200)}` : expression
}

/** Where the query that begins here ends; null where none begins. */
function queryEnd(text: string, at: number): number | null {
  if (/[\w.]/.test(text[at - 1] ?? "")) return null
  QUERY.lastIndex = at
  if (!QUERY.test(text)) return null
  const close = text.indexOf("}", at)
  let end = close < 0 ? text.length : close + 1
  for (;;) {
    SUFFIX.lastIndex = end
    if (!SUFFIX.test(text)) return end
    end = SUFFIX.lastIndex
  }
}
