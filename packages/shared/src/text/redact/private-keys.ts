import type { Span } from "./spans.ts"

const KEY_START = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g
const KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g
// Where the end is missing: base64, headers' punctuation and line breaks, also escaped ones as in JSON.
const KEY_BODY = /(?:[A-Za-z0-9+/=\s]|\\[nr])*/y

/** Private key blocks, whole; one without an end goes as far as it looks like a key. */
export function privateKeySpans(text: string): Span[] {
  const ends = [...text.matchAll(KEY_END)].map(match => match.index + match[0].length)
  const spans: Span[] = []
  let next = 0
  for (const { 0: start, index } of text.matchAll(KEY_START)) {
    while (next < ends.length && (ends[next] ?? 0) <= index) next += 1
    spans.push({ start: index, end: ends[next] ?? bodyEnd(text, index + start.length), rule: "private-key" })
  }
  return spans
}

function bodyEnd(text: string, from: number): number {
  const body = new RegExp(KEY_BODY)
  body.lastIndex = from
  return from + (body.exec(text)?.[0].length ?? 0)
}
