import type { RedactionReceipt } from "../redact.ts"

/** Part of a text that a rule removes: UTF-16 units from `start` up to, not including, `end`. */
export type Span = { readonly start: number; readonly end: number; readonly rule: string }

/** Stands for each unit of a marker while rules look at a text. */
export const HIDDEN = "\ufffc"
const MARKER = /\[redacted:[a-z0-9-]{1,60}\]/g

/** The text with markers of an earlier pass blotted out unit by unit, so that no rule takes their words for data or keys. */
export function hideMarkers(text: string): string {
  return text.replace(MARKER, marker => HIDDEN.repeat(marker.length))
}

/** Replaces every span by `[redacted:rule]`. Overlapping spans become one, named after the one that begins first. */
export function replaceSpans(text: string, spans: readonly Span[]): { text: string; receipts: RedactionReceipt[] } {
  const pieces = withoutMarkers(text, mergeSpans(spans))
  const counts = new Map<string, number>()
  const parts: string[] = []
  let at = 0
  for (const { start, end, rule } of pieces) {
    parts.push(text.slice(at, start), `[redacted:${rule}]`)
    counts.set(rule, (counts.get(rule) ?? 0) + 1)
    at = end
  }
  parts.push(text.slice(at))
  const receipts = [...counts].map(([rule, count]) => ({ rule, count }))
  return { text: parts.join(""), receipts: receipts.toSorted((a, b) => (a.rule < b.rule ? -1 : 1)) }
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    const joins = last !== undefined && (span.start < last.end || (span.start === last.end && span.rule === last.rule))
    if (joins) merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}

// What an earlier pass put in is no data any more: redacting twice must change nothing and count nothing.
function withoutMarkers(text: string, spans: readonly Span[]): Span[] {
  const markers = [...text.matchAll(MARKER)].map(match => ({ start: match.index, end: match.index + match[0].length }))
  if (markers.length === 0) return [...spans]
  const pieces: Span[] = []
  let next = 0
  for (const span of spans) {
    let start = span.start
    while (next < markers.length && (markers[next]?.end ?? 0) <= start) next += 1
    for (let index = next; index < markers.length && (markers[index]?.start ?? 0) < span.end; index++) {
      pieces.push({ ...span, start, end: Math.max(start, markers[index]?.start ?? start) })
      start = markers[index]?.end ?? start
    }
    pieces.push({ ...span, start, end: Math.max(start, span.end) })
  }
  return pieces.filter(piece => /[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end)))
}
