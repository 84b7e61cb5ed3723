import { SearchProblem, searchTokens, type SearchToken } from "./search-tokens.ts"

/** "*" and "?" stand for any text and any one character; everything else is literal text. */
export type Pattern = readonly (string | { readonly wildcard: "*" | "?" })[]

export type SearchQuery =
  | { readonly kind: "and" | "or"; readonly parts: readonly SearchQuery[] }
  | { readonly kind: "not"; readonly part: SearchQuery }
  | { readonly kind: "term"; readonly key: string | null; readonly pattern: Pattern }
  | { readonly kind: "range"; readonly key: string; readonly low: number; readonly high: number }

export type ParsedSearch =
  | { readonly ok: true; readonly query: SearchQuery }
  | { readonly ok: false; readonly problem: string }

type Cursor = { readonly tokens: readonly SearchToken[]; at: number; depth: number }

const DEEPEST = 50

/**
 * Datadog's event search syntax as far as the lab needs it: free text, key:value, @attribute:value, quotes, wildcards,
 * key:(a OR b), comparisons and [a TO b], AND (also implied), OR, NOT, a leading minus, parentheses.
 */
export function parseSearchQuery(text: string): ParsedSearch {
  try {
    const cursor: Cursor = { tokens: searchTokens(text), at: 0, depth: 0 }
    if (cursor.tokens.length === 0) return { ok: true, query: { kind: "and", parts: [] } }
    const query = parseOr(cursor, null)
    if (cursor.at < cursor.tokens.length) throw new SearchProblem("unbalanced parenthesis")
    return { ok: true, query }
  } catch (error) {
    if (error instanceof SearchProblem) return { ok: false, problem: error.message }
    throw error
  }
}

function parseOr(cursor: Cursor, key: string | null): SearchQuery {
  const parts = [parseAnd(cursor, key)]
  while (cursor.tokens[cursor.at]?.kind === "or") {
    cursor.at++
    parts.push(parseAnd(cursor, key))
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: "or", parts }
}

function parseAnd(cursor: Cursor, key: string | null): SearchQuery {
  const parts = [parseUnary(cursor, key)]
  for (;;) {
    const next = cursor.tokens[cursor.at]
    if (next === undefined || next.kind === "or" || next.kind === ")") break
    if (next.kind === "and") cursor.at++
    parts.push(parseUnary(cursor, key))
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: "and", parts }
}

function parseUnary(cursor: Cursor, key: string | null): SearchQuery {
  const token = cursor.tokens[cursor.at++]
  switch (token?.kind) {
    case "not":
      return { kind: "not", part: deeper(cursor, () => parseUnary(cursor, key)) }
    case "(":
      return parseGroup(cursor, key)
    case "key":
      cursor.at++
      return parseGroup(cursor, token.key)
    case "leaf":
      return key !== null && token.bare !== null ? { kind: "term", key, pattern: token.bare } : token.query
    default:
      throw new SearchProblem(token === undefined ? "unexpected end of query" : `unexpected ${token.kind}`)
  }
}

function parseGroup(cursor: Cursor, key: string | null): SearchQuery {
  const inner = deeper(cursor, () => parseOr(cursor, key))
  if (cursor.tokens[cursor.at++]?.kind !== ")") throw new SearchProblem("unbalanced parenthesis")
  return inner
}

function deeper<T>(cursor: Cursor, parse: () => T): T {
  if (++cursor.depth > DEEPEST) throw new SearchProblem("query is nested too deeply")
  const result = parse()
  cursor.depth--
  return result
}
