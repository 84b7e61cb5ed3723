import { createCursor, isKeyword, nameOf } from "./cursor.ts"
import type { Cursor } from "./cursor.ts"
import { parseError } from "./lex.ts"
import type { Token } from "./lex.ts"

export type JqlOperator = "=" | "!=" | "~" | "!~" | ">" | ">=" | "<" | "<=" | "in" | "not in" | "is" | "is not"
export type JqlValue =
  | { readonly kind: "value"; readonly text: string; readonly raw: string }
  | { readonly kind: "empty" }
  | { readonly kind: "function"; readonly name: string; readonly arguments: readonly string[] }
export type JqlOperand = JqlValue | { readonly kind: "list"; readonly values: readonly JqlValue[] }
export type JqlTerm = {
  readonly kind: "term"
  readonly field: string
  readonly rawField: string
  readonly operator: JqlOperator
  readonly operand: JqlOperand
}
export type JqlClause =
  | JqlTerm
  | { readonly kind: "and" | "or"; readonly clauses: readonly JqlClause[] }
  | { readonly kind: "not"; readonly clauses: readonly [JqlClause] }
export type JqlOrder = { readonly field: string; readonly rawField: string; readonly direction: "asc" | "desc" | null }
export type JqlQuery = { readonly where: JqlClause | null; readonly orderBy: readonly JqlOrder[] }

const KEYWORDS = new Set(["and", "or", "not", "in", "is", "empty", "null", "order", "by", "asc", "desc"])
// Words that JQL keeps for itself; a value that is one of them must be quoted.
const RESERVED_WORDS = new Set(
  `abort access add after alias all alter any as audit avg before begin between boolean break byte catch cf char character
  check checkpoint collate collation column commit connect continue count create current date decimal declare decrement
  default defaults define delete delimiter difference distinct divide do double drop else encoding end equals escape
  exclusive exec execute exists explain false fetch file field first float for from function go goto grant greater group
  having identified if immediate increment index initial inner inout input insert int integer intersect intersection into
  isempty isnull join last left less like limit lock long max min minus mode modify modulo more multiply next noaudit
  notin nowait number object of on option outer output power previous prior privileges public raise raw remainder rename
  resource return returns revoke right row rowid rownum rows select session set share size sqrt start strict string
  subtract sum synonym table then to trans transaction trigger true uid union unique update user validate values view
  when whenever where while with`.split(/\s+/),
)
const VALID_OPERATORS = "'=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'"

const MAX_DEPTH = 100

/** The tree of a query. Throws JqlError with Jira's message. */
export function parseJql(query: string): JqlQuery {
  const cursor = createCursor(query)
  const peek = (): Token => cursor.peek()
  const where = peek().kind === "end" || isKeyword(peek(), "order") ? null : readOr(cursor, 0)
  const orderBy = readOrderBy(cursor)
  if (peek().kind !== "end") throw parseError(`Expecting either 'OR' or 'AND' but got ${nameOf(peek())}.`, peek())
  return { where, orderBy }
}

function readOr(cursor: Cursor, depth: number): JqlClause {
  if (depth > MAX_DEPTH) throw parseError("The query is nested too deeply.", cursor.peek())
  return readList(cursor, "or", () => readList(cursor, "and", () => readNot(cursor, depth)))
}

function readList(cursor: Cursor, kind: "and" | "or", read: () => JqlClause): JqlClause {
  const first = read()
  const rest: JqlClause[] = []
  while (cursor.accept(kind)) rest.push(read())
  return rest.length === 0 ? first : { kind, clauses: [first, ...rest] }
}

function readNot(cursor: Cursor, depth: number): JqlClause {
  let negations = 0
  while (cursor.accept("not") || cursor.acceptMark("!")) negations++
  const clause = cursor.acceptMark("(") ? readGroup(cursor, depth) : readTerm(cursor)
  // Two negations cancel out, so the tree never gets deeper than one.
  return negations % 2 === 1 ? { kind: "not", clauses: [clause] } : clause
}

function readGroup(cursor: Cursor, depth: number): JqlClause {
  const clause = readOr(cursor, depth + 1)
  cursor.expectMark(")")
  return clause
}

function readTerm(cursor: Cursor): JqlTerm {
  const name = readFieldName(cursor)
  const operator = readOperator(cursor)
  const operand = readOperand(cursor)
  return { kind: "term", field: name.text, rawField: name.raw, operator, operand }
}

function readFieldName(cursor: Cursor): Token {
  const token = cursor.take()
  if (token.kind === "string") return token
  if (token.kind !== "word") throw parseError(`Expecting a field name but got ${nameOf(token)}.`, token)
  if (KEYWORDS.has(token.text.toLowerCase())) {
    const advice = `You must surround ${nameOf(token)} in quotation marks to use it as a field name.`
    throw parseError(`Expecting a field name but got ${nameOf(token)}. ${advice}`, token)
  }
  refuseReserved(token)
  return token
}

function readOperator(cursor: Cursor): JqlOperator {
  const token = cursor.take()
  if (token.kind === "operator" && token.text !== "!") return token.text as JqlOperator
  if (isKeyword(token, "in")) return "in"
  if (isKeyword(token, "is")) return cursor.accept("not") ? "is not" : "is"
  if (isKeyword(token, "not") && cursor.accept("in")) return "not in"
  throw parseError(`Expecting operator but got ${nameOf(token)}. The valid operators are ${VALID_OPERATORS}.`, token)
}

function readOperand(cursor: Cursor): JqlOperand {
  if (!cursor.acceptMark("(")) return readValue(cursor)
  const values = [readValue(cursor)]
  while (cursor.acceptMark(",")) values.push(readValue(cursor))
  cursor.expectMark(")")
  return { kind: "list", values }
}

function readValue(cursor: Cursor): JqlValue {
  const token = cursor.take()
  if (token.kind === "string") return { kind: "value", text: token.text, raw: token.raw }
  if (isKeyword(token, "empty") || isKeyword(token, "null")) return { kind: "empty" }
  if (token.kind !== "word" || KEYWORDS.has(token.text.toLowerCase())) {
    const advice =
      token.kind === "word" ? ` You must surround ${nameOf(token)} in quotation marks to use it as a value.` : ""
    throw parseError(`Expecting either a value, list or function but got ${nameOf(token)}.${advice}`, token)
  }
  if (cursor.acceptMark("(")) return { kind: "function", name: token.text, arguments: readArguments(cursor) }
  refuseReserved(token)
  return { kind: "value", text: token.text, raw: token.raw }
}

function readArguments(cursor: Cursor): string[] {
  const found: string[] = []
  while (!cursor.acceptMark(")")) {
    const token = cursor.take()
    if (token.kind !== "word" && token.kind !== "string")
      throw parseError(`Expecting ')' but got ${nameOf(token)}.`, token)
    found.push(token.text)
    cursor.acceptMark(",")
  }
  return found
}

function readOrderBy(cursor: Cursor): JqlOrder[] {
  if (!cursor.accept("order")) return []
  if (!cursor.accept("by")) throw parseError(`Expecting 'BY' but got ${nameOf(cursor.peek())}.`, cursor.peek())
  const fields: JqlOrder[] = []
  do {
    const name = readFieldName(cursor)
    const direction = cursor.accept("desc") ? "desc" : cursor.accept("asc") ? "asc" : null
    fields.push({ field: name.text, rawField: name.raw, direction })
  } while (cursor.acceptMark(","))
  return fields
}

function refuseReserved(token: Token): void {
  if (!RESERVED_WORDS.has(token.text.toLowerCase())) return
  const advice = "You must surround it in quotation marks to use it in a query."
  throw parseError(`'${token.text}' is a reserved JQL word. ${advice}`, token)
}
