import { JqlError } from "./lex.ts"
import { parseJql } from "./parse.ts"
import type { JqlQuery } from "./parse.ts"

const UNBOUNDED = "Unbounded JQL queries are not allowed here. Please add a search restriction to your query."

/**
 * Reads a query for the search endpoints, which want at least one restriction. Null for bare words: Jira takes
 * `this is not jql` as a text search and answers with nothing found. Throws JqlError.
 */
export function readRestriction(jql: string): JqlQuery | null {
  if (isBareWords(jql)) return null
  const query = parseJql(jql)
  if (query.where === null) throw new JqlError(UNBOUNDED)
  return query
}

function isBareWords(jql: string): boolean {
  const words = jql
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== "")
  if (words.length === 0 || !words.every(word => /^[\p{L}\p{N}_-]+$/u.test(word))) return false
  return words[0] !== "order" && words.at(-1) !== "empty" && words.at(-1) !== "null"
}
