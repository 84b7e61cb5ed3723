import type { JqlClause, JqlTerm } from "./parse.ts"

/** Every term of a clause, in the order of the query. */
export function terms(clause: JqlClause | null): readonly JqlTerm[] {
  if (clause === null) return []
  return clause.kind === "term" ? [clause] : clause.clauses.flatMap(terms)
}
