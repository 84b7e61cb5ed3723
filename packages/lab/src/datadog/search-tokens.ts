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
  const { key, pattern } = word
  const plain = pattern.every(piece => typeof piece === "string") ? pattern.join("") : null
  if (key === null && !word.quoted && (plain === "AND" || plain === "OR" || plain === "NOT")) {
    return [{ kind: plain === "AND" ? "and" : plain === "OR" ? "or" : "not" }]
  }
  if (key !== null && pattern.length === 0 && !word.quoted) {
    if (next === "(") return [{ kind: "key", key }]
    throw new SearchProblem(`${key} has no value`)
  }
  const range = key !== null && plain !== null && !word.quoted ? asRange(key, plain) : null
  return [{ kind: "leaf", query: range ?? { kind: "term", key, pattern }, bare: key === null ? pattern : null }]
}

function readWord(text: string, start: number): Word {
  const pieces: (string | { readonly wildcard: "*" | "?" })[] = []
  let literal = ""
  let key: string | null = null
  let quoted = false
  let at = start
  for (; at < text.length; at++) {
    const char = text[at] ?? ""
    if (char === "\\" && at + 1 < text.length) literal += text[++at] ?? ""
    else if (char === '"') {
      const phrase = readPhrase(text, at)
      literal += phrase.text
      quoted = true
      at = phrase.end
    } else if (char === "[" && literal === "" && key !== null) {
      const end = text.indexOf("]", at)
      if (end < 0) throw new SearchProblem("unclosed range")
      literal = text.slice(at, end + 1)
      at = end
    } else if (/[\s()]/.test(char)) break
    else if (char === ":" && key === null && pieces.length === 0 && literal !== "" && !quoted) {
      key = literal
      literal = ""
    } else if (char === "*" || char === "?") {
      if (literal !== "") pieces.push(literal)
      pieces.push({ wildcard: char })
      literal = ""
    } else literal += char
  }
  if (literal !== "") pieces.push(literal)
  return { end: at, key, pattern: pieces, quoted }
}

function readPhrase(text: string, start: number): { readonly text: string; readonly end: number } {
  let phrase = ""
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '"') return { text: phrase, end: at }
    if (text[at] === "\\") at++
    phrase += text[at] ?? ""
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
