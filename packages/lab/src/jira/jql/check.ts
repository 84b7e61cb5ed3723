import { jqlField } from "./fields.ts"
import type { JqlField } from "./fields.ts"
import { parseDate } from "./dates.ts"
import type { JqlOperator, JqlQuery, JqlTerm, JqlValue } from "./parse.ts"
import { terms } from "./terms.ts"
import type { Store } from "../store.ts"

const OPERATORS: Readonly<Record<JqlField["type"], readonly JqlOperator[]>> = {
  list: ["=", "!=", "in", "not in", "is", "is not"],
  text: ["~", "!~", "is", "is not"],
  date: ["=", "!=", ">", ">=", "<", "<=", "in", "not in", "is", "is not"],
  number: ["=", "!=", ">", ">=", "<", "<=", "in", "not in", "is", "is not"],
  key: ["=", "!=", ">", ">=", "<", "<=", "in", "not in", "is", "is not"],
}
const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  currentuser: ["assignee", "reporter"],
  now: ["created", "updated", "resolved"],
  startofday: ["created", "updated", "resolved"],
  endofday: ["created", "updated", "resolved"],
}

export type JqlProblem = {
  readonly message: string
  /** True where the query is well formed and only names something that does not exist here. */
  readonly value: boolean
}

/** What Jira finds wrong with a well-formed query. `visible` says whether the caller may see any project. */
export function checkJql(query: JqlQuery, store: Store, visible: boolean): readonly JqlProblem[] {
  const fromTerms = terms(query.where).flatMap(term => checkTerm(term, store, visible))
  const fromOrder = query.orderBy
    .filter(order => jqlField(order.field) === null)
    .map(order => unknownField(order.field))
  if (query.orderBy.length > 7)
    fromOrder.push({ message: "The ORDER BY clause must not contain more than 7 fields.", value: false })
  return [...fromTerms, ...fromOrder]
}

function checkTerm(term: JqlTerm, store: Store, visible: boolean): readonly JqlProblem[] {
  const field = jqlField(term.field)
  if (field === null) return [unknownField(term.field)]
  const { operator, operand } = term
  const problem = (message: string): JqlProblem[] => [{ message, value: false }]
  if (!OPERATORS[field.type].includes(operator))
    return problem(`The operator '${operator}' is not supported by the '${term.field}' field.`)
  const wantsList = operator === "in" || operator === "not in"
  if (wantsList && operand.kind === "value")
    return problem(
      `Operator '${operator}' does not support the non-list value '${operand.raw}' for field '${term.field}'.`,
    )
  if (!wantsList && operand.kind === "list")
    return problem(`Operator '${operator}' does not support the list value for field '${term.field}'.`)
  if (operator.startsWith("is") && operand.kind !== "empty")
    return problem(`The '${operator}' operator only supports the EMPTY operand for field '${term.field}'.`)
  const values = operand.kind === "list" ? operand.values : [operand]
  return values.flatMap(value =>
    checkValue(field, term, value).concat(checkExists({ field, term, store, visible }, value)),
  )
}

function checkValue(field: JqlField, term: JqlTerm, value: JqlValue): JqlProblem[] {
  if (value.kind === "function") {
    const fields = FUNCTIONS[value.name.toLowerCase()]
    if (fields?.includes(field.name) === true) return []
    return [{ message: `Unable to find JQL function '${value.name}(${value.arguments.join(", ")})'.`, value: false }]
  }
  if (value.kind === "empty") return []
  if (field.type === "date" && parseDate(value.text, 0) === null) {
    const formats = `Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`
    return [{ message: `Date value '${value.text}' for field '${term.field}' is invalid. ${formats}`, value: false }]
  }
  if (field.type === "number" && !Number.isFinite(Number(value.text)))
    return [{ message: `Value '${value.text}' is invalid for the '${term.field}' field.`, value: false }]
  return []
}

type Existence = {
  readonly field: JqlField
  readonly term: JqlTerm
  readonly store: Store
  readonly visible: boolean
}

function checkExists({ field, term, store, visible }: Existence, value: JqlValue): JqlProblem[] {
  if (value.kind !== "value") return []
  if (field.type === "key" && (!visible || store.find(value.text) === null))
    return [{ message: `An issue with key '${value.text}' does not exist for field '${term.field}'.`, value: true }]
  if (field.exists === null) return []
  // A user without Browse permission is told that the project does not exist.
  const exists = field.exists(value.text, store) && (visible || field.name !== "project")
  return exists
    ? []
    : [{ message: `The value '${value.text}' does not exist for the field '${term.field}'.`, value: true }]
}

function unknownField(name: string): JqlProblem {
  return { message: `Field '${name}' does not exist or you do not have permission to view it.`, value: false }
}
