import type { Span } from "./spans.ts"
import { valueEnd } from "./value-end.ts"

// PostgreSQL and MySQL print the values of a row that they refuse, and drivers the statement they sent.
const ROW = /\bfailing row contains \(|\bvalues?\s{0,4}\((?=[^)\n]{0,400}['"])/gi
const ENTRY = /\bduplicate entry (?=')/gi

/** Values of database rows in error messages. */
export function rowValueSpans(text: string): Span[] {
  const rows = [...text.matchAll(ROW)].map(match => match.index + match[0].length - 1)
  const entries = [...text.matchAll(ENTRY)].map(match => match.index + match[0].length)
  const spans: Span[] = []
  for (const start of [...rows, ...entries].toSorted((a, b) => a - b)) {
    if (start < (spans.at(-1)?.end ?? 0)) continue
    const value = valueEnd(text, start, { kind: "line", style: "=" })
    if (value !== null && value.end > value.start)
      spans.push({ start: value.start, end: value.end, rule: "row-values" })
  }
  return spans
}
