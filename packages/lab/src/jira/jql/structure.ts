import type { JqlClause, JqlOperand, JqlQuery, JqlValue } from "./parse.ts"

/** A parsed query in the form in which `POST /jql/parse` answers it. */
export function jqlStructure(query: JqlQuery): Record<string, unknown> {
  return {
    ...(query.where === null ? {} : { where: clauseStructure(query.where) }),
    ...(query.orderBy.length === 0 ? {} : { orderBy: { fields: query.orderBy.map(orderStructure) } }),
  }
}

function orderStructure(order: JqlQuery["orderBy"][number]): Record<string, unknown> {
  const field = { name: order.field, encodedName: order.rawField }
  return order.direction === null ? { field } : { field, direction: order.direction }
}

function clauseStructure(clause: JqlClause): Record<string, unknown> {
  if (clause.kind !== "term") return { operator: clause.kind, clauses: clause.clauses.map(clauseStructure) }
  return {
    field: { name: clause.field, encodedName: clause.rawField },
    operator: clause.operator,
    operand: operandStructure(clause.operand),
  }
}

function operandStructure(operand: JqlOperand): Record<string, unknown> {
  if (operand.kind !== "list") return valueStructure(operand)
  const values = operand.values.map(valueStructure)
  return { values, encodedOperand: `(${operand.values.map(encoded).join(", ")})` }
}

function valueStructure(value: JqlValue): Record<string, unknown> {
  if (value.kind === "empty") return { keyword: "empty" }
  if (value.kind === "value") return { value: value.text, encodedValue: value.raw }
  return { function: value.name, arguments: value.arguments, encodedOperand: encoded(value) }
}

function encoded(value: JqlValue): string {
  if (value.kind === "empty") return "empty"
  return value.kind === "value" ? value.raw : `${value.name}(${value.arguments.join(", ")})`
}
