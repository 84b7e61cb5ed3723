import type { Pattern, SearchQuery } from "./search-query.ts"

/** The text is no query; the message says why. */
export class SearchProblem extends Error {}

export type SearchToken =
  | { readonly kind: "(" | ")" | "and" | "or" | "not" }
  | { readonly kind: "key"; readonly key: string }
  | {
      readonly kind: "leaf"
      readonly query: SearchQuery
      /** The pattern of a leaf that names no key: inside key:(…) it belongs to that key. */
      readonly bare: Pattern | null
    }

/** Throws SearchProblem where the text is no query. Linear in the length of the text. */
export function searchTokens(text: string): SearchToken[] {
  const tokens: SearchToken[] = []
  let at = 0
  while (at < text.length) {
    const char = text[at] ?? ""
    if (/\s/.test(char)) at++
    else if (char === "(" || char === ")") {
      tokens.push({ kind: char })
      at++
    } else if ((char === "-" || char === "!") && /[^\s)]/.test(text[at + 1] ?? "")) {
      tokens.push({ kind: "not" })
      at++
    } else {
      const word = readWord(text, at)
      tokens.push(...wordTokens(word, text[word.end]))
      at = word.end
    }
  }
  return tokens
}

type Word = { readonly end: number; readonly key: string | null; readonly pattern: Pattern; readonly quoted: boolean }

function wordTokens(word: Word, next: string | undefined): SearchToken[] {
  const { key, pattern, quoted } = word
  const plain = pattern.every(piece => typeof piece === "string") && !quoted ? pattern.join("") : null
  if (key === null) {
    const operator = OPERATORS[plain ?? ""]
    return operator === undefined
      ? [{ kind: "leaf", query: { kind: "term", key, pattern }, bare: pattern }]
      : [operator]
  }
  if (plain === "") {
    if (next === "(") return [{ kind: "key", key }]
    throw new SearchProblem(`${key} has no value`)
  }
  const query = (plain === null ? null : asRange(key, plain)) ?? { kind: "term", key, pattern }
  return [{ kind: "leaf", query, bare: null }]
}

const OPERATORS: Readonly<Record<string, SearchToken>> = {
  AND: { kind: "and" },
  OR: { kind: "or" },
  NOT: { kind: "not" },
}

type Draft = {
  at: number
  literal: string
  key: string | null
  quoted: boolean
  readonly pieces: (string | { readonly wildcard: "*" | "?" })[]
}

function readWord(text: string, start: number): Word {
  const draft: Draft = { at: start, literal: "", key: null, quoted: false, pieces: [] }
  while (draft.at < text.length && !/[\s()]/.test(text[draft.at] ?? "")) readPiece(text, draft)
  if (draft.literal !== "") draft.pieces.push(draft.literal)
  return { end: draft.at, key: draft.key, pattern: draft.pieces, quoted: draft.quoted }
}

function readPiece(text: string, draft: Draft): void {
  const char = text[draft.at++] ?? ""
  switch (char) {
    case "\\":
      draft.literal += text[draft.at++] ?? char
      return
    case '"':
      readPhrase(text, draft)
      return
    case "*":
    case "?":
      if (draft.literal !== "") draft.pieces.push(draft.literal)
      draft.pieces.push({ wildcard: char })
      draft.literal = ""
      return
    case "[":
      if (isKeyed(draft)) readRange(text, draft)
      else draft.literal += char
      return
    case ":":
      if (draft.key === null && draft.pieces.length === 0 && draft.literal !== "" && !draft.quoted) {
        draft.key = draft.literal
        draft.literal = ""
      } else draft.literal += char
      return
    default:
      draft.literal += char
  }
}

function isKeyed(draft: Draft): boolean {
  return draft.key !== null && draft.literal === "" && draft.pieces.length === 0
}

function readRange(text: string, draft: Draft): void {
  const end = text.indexOf("]", draft.at)
  if (end < 0) throw new SearchProblem("unclosed range")
  draft.literal = text.slice(draft.at - 1, end + 1)
  draft.at = end + 1
}

function readPhrase(text: string, draft: Draft): void {
  draft.quoted = true
  for (; draft.at < text.length; draft.at++) {
    if (text[draft.at] === '"') {
      draft.at++
      return
    }
    if (text[draft.at] === "\\") draft.at++
    draft.literal += text[draft.at] ?? ""
  }
  throw new SearchProblem("unclosed quote")
}

function asRange(key: string, value: string): SearchQuery | null {
  const compared = /^([<>])(=?)(-?\d{1,20}(?:\.\d{1,20})?)$/.exec(value)
  if (compared !== null) {
    const limit = Number(compared[3])
    const open = compared[2] === "" ? Math.max(Math.abs(limit) * Number.EPSILON, Number.MIN_VALUE) : 0
    return compared[1] === ">"
      ? { kind: "range", key, low: limit + open, high: Infinity }
      : { kind: "range", key, low: -Infinity, high: limit - open }
  }
  const between = /^\[(\S{1,40}) TO (\S{1,40})\]$/.exec(value)
  if (between === null) return null
  const low = between[1] === "*" ? -Infinity : Number(between[1])
  const high = between[2] === "*" ? Infinity : Number(between[2])
  if (Number.isNaN(low) || Number.isNaN(high)) throw new SearchProblem(`${key} has a range without numbers`)
  return { kind: "range", key, low, high }
}
