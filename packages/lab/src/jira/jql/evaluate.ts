import { dateFunction, parseDate } from "./dates.ts"
import { jqlField } from "./fields.ts"
import type { JqlField } from "./fields.ts"
import type { JqlClause, JqlOperator, JqlOrder, JqlTerm, JqlValue } from "./parse.ts"
import type { IssueCore } from "../model.ts"
import type { Store } from "../store.ts"

export type JqlSite = { readonly store: Store; readonly now: number }

const NEGATED: Readonly<Record<JqlOperator, JqlOperator>> = {
  "=": "!=",
  "!=": "=",
  "~": "!~",
  "!~": "~",
  ">": "<=",
  "<=": ">",
  "<": ">=",
  ">=": "<",
  in: "not in",
  "not in": "in",
  is: "is not",
  "is not": "is",
}

/**
 * Whether an issue satisfies a checked query. As in Jira, NOT is pushed down to the terms, and a negative term does not
 * match an issue whose field is EMPTY: neither `resolution != X` nor `NOT resolution = X` finds the unresolved ones.
 */
export function matchesJql(clause: JqlClause | null, issue: IssueCore, site: JqlSite): boolean {
  return clause === null || matches(clause, false, { ...site, issue })
}

type Subject = JqlSite & { readonly issue: IssueCore }

function matches(clause: JqlClause, negate: boolean, subject: Subject): boolean {
  if (clause.kind === "not") return matches(clause.clauses[0], !negate, subject)
  if (clause.kind === "term") return matchesTerm(clause, negate ? NEGATED[clause.operator] : clause.operator, subject)
  const all = (clause.kind === "and") !== negate
  const check = (part: JqlClause): boolean => matches(part, negate, subject)
  return all ? clause.clauses.every(check) : clause.clauses.some(check)
}

function matchesTerm(term: JqlTerm, operator: JqlOperator, subject: Subject): boolean {
  const field = jqlField(term.field)
  if (field === null) return false
  const own = field.read(subject.issue, subject.store)
  const operands = term.operand.kind === "list" ? term.operand.values : [term.operand]
  const wanted = operands.map(value => comparable(field, value, subject))
  const equals = (value: string | number | null): boolean =>
    value === null ? own.length === 0 : own.some(item => fold(item) === fold(value))
  switch (operator) {
    case "=":
    case "in":
    case "is":
      return wanted.some(equals)
    case "!=":
    case "not in":
    case "is not":
      return own.length > 0 && !wanted.some(equals)
    case "~":
      return wanted.every(value => own.some(text => containsWords(String(text), String(value ?? ""))))
    case "!~":
      return own.length > 0 && !wanted.some(value => own.some(text => containsWords(String(text), String(value ?? ""))))
    default:
      return wanted.every(value => own.some(item => compares(operator, Number(item), Number(value))))
  }
}

function comparable(field: JqlField, value: JqlValue, subject: Subject): string | number | null {
  if (value.kind === "empty") return null
  if (value.kind === "function") return dateFunction(value.name, subject.now) ?? subject.store.me.accountId
  if (field.type === "date") return parseDate(value.text, subject.now)
  if (field.type === "key") return subject.store.find(value.text)?.id ?? -1
  if (field.type === "number") return Number(value.text)
  return field.name === "resolution" && value.text.toLowerCase() === "unresolved" ? null : value.text
}

function fold(value: string | number): string | number {
  return typeof value === "string" ? value.toLowerCase() : value
}

function containsWords(text: string, query: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}_]+/u)
  return query
    .toLowerCase()
    .split(/[^\p{L}\p{N}_*]+/u)
    .filter(word => word !== "")
    .every(word => (word.endsWith("*") ? words.some(own => own.startsWith(word.slice(0, -1))) : words.includes(word)))
}

function compares(operator: ">" | ">=" | "<" | "<=", left: number, right: number): boolean {
  if (operator === ">") return left > right
  if (operator === ">=") return left >= right
  return operator === "<" ? left < right : left <= right
}

/** Orders as ORDER BY says; without one the newest comes first, so nobody may rely on "oldest first". */
export function sortByJql(issues: readonly IssueCore[], orderBy: readonly JqlOrder[], store: Store): IssueCore[] {
  const order = orderBy.length > 0 ? orderBy : [{ field: "key", direction: "desc" } as const]
  return issues.toSorted((a, b) => {
    for (const { field: name, direction } of order) {
      const field = jqlField(name)
      const difference = field === null ? 0 : compareValues(field.read(a, store)[0], field.read(b, store)[0])
      if (difference !== 0) return direction === "desc" ? -difference : difference
    }
    return a.id - b.id
  })
}

// EMPTY sorts last in ascending order, as in Jira.
function compareValues(a: string | number | undefined, b: string | number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  if (typeof a === "number" && typeof b === "number") return a - b
  return String(a).localeCompare(String(b), "en", { numeric: true })
}
