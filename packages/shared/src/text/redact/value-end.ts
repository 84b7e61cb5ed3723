import type { ValueKind } from "./keys.ts"

export type Separator = ":" | "="
export type ValueExtent = { readonly start: number; readonly end: number; readonly quoted: boolean }

// A value whose quote or bracket is not closed within this many units is taken to end at the end of its line.
const REACH = 4000
const CLOSING: Readonly<Record<string, string>> = { "{": "}", "[": "]", "(": ")" }

/** Where a value that begins at `start` begins and ends, without its quotes; null where there is none. */
export function valueEnd(
  text: string,
  start: number,
  how: { readonly kind: ValueKind; readonly style: Separator },
): ValueExtent | null {
  const first = text.charAt(start)
  const escaped = /^\\{1,7}["']/.exec(text.slice(start, start + 8))?.[0]
  if (escaped !== undefined) return untilEscapedQuote(text, start, escaped)
  if (first === '"' || first === "'" || first === "`") return untilQuote(text, start, first)
  if (CLOSING[first] !== undefined) return untilBracket(text, start)
  const end = bareEnd(text, start, how)
  return end === start ? null : { start, end, quoted: false }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from)
  return end < 0 ? text.length : end
}

// JSON within a string: \" ends at the next quote with as many backslashes.
function untilEscapedQuote(text: string, start: number, quote: string): ValueExtent {
  const from = start + quote.length
  const close = text.slice(from, from + REACH).indexOf(quote)
  return { start: from, end: close < 0 ? lineEnd(text, from) : from + close, quoted: true }
}

function untilQuote(text: string, start: number, quote: string): ValueExtent {
  const from = start + 1
  for (let at = from; at < Math.min(text.length, from + REACH); at++) {
    const unit = text.charAt(at)
    if (unit === "\\") at += 1
    else if (unit === quote && text.charAt(at + 1) === quote && at > from) at += 1
    else if (unit === quote) return { start: from, end: at, quoted: true }
  }
  return { start: from, end: lineEnd(text, from), quoted: true }
}

function untilBracket(text: string, start: number): ValueExtent {
  let depth = 0
  for (let at = start; at < Math.min(text.length, start + REACH); at++) {
    const unit = text.charAt(at)
    if ("{[(".includes(unit)) depth += 1
    if ("}])".includes(unit)) depth -= 1
    if (depth === 0) return { start: start + 1, end: at, quoted: true }
  }
  // Taken up to the reach, not to the line: what follows an open bracket may be anything of the nested value.
  return { start: start + 1, end: Math.max(Math.min(text.length, start + REACH), start + 1), quoted: true }
}

const WORD_END = /[\s&;"'`<>]|,(?=\s|[A-Za-z_][\w.-]{0,40}[=:])/g
const PHRASE_END = /[\n,;|&"<>{}()[\]]|(?<=[ \t])[A-Za-z_][\w.-]{0,40}[=:]/g
const TEXT_END = /[\n;|}\]]|(?<=[\s,&])[A-Za-z_][\w.-]{0,40}=|&(?=\w)/g
const LINE_END = /\n/g

function bareEnd(text: string, start: number, how: { readonly kind: ValueKind; readonly style: Separator }): number {
  // After a colon free text runs to the end of its line: whatever follows may still belong to it.
  const freeEnd = how.style === "=" ? TEXT_END : LINE_END
  const pattern = { word: WORD_END, phrase: PHRASE_END, text: freeEnd, line: LINE_END }[how.kind]
  const finder = new RegExp(pattern)
  finder.lastIndex = start
  let end = finder.exec(text)?.index ?? text.length
  if (how.kind === "phrase") end = afterComma(text, end)
  while (end > start && /[\s,&(){}[\]]/.test(text.charAt(end - 1))) end -= 1
  return end
}

// "Smith, John" is one name: a capitalised word after the comma belongs to it unless it is the next key.
function afterComma(text: string, end: number): number {
  const more = /^, ?\p{Lu}[\p{L}'.-]{0,40}(?: \p{Lu}[\p{L}'.-]{0,40}){0,2}(?![\w]|\s?[=:])/u.exec(
    text.slice(end, end + 160),
  )
  return more === null ? end : end + more[0].length
}
