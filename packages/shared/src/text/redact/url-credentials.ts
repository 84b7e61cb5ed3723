import type { Span } from "./spans.ts"

/** User and password of URLs, e.g. the "user:pw" of postgres://user:pw@host. A user alone is left to the other rules. */
export function urlCredentialSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const { index } of text.matchAll(/:\/\//g)) {
    const start = index + 3
    let end = start
    while (end < text.length && !/[\s/?#"'<>\\]/.test(text.charAt(end))) end += 1
    const authority = text.slice(start, end)
    const at = authority.lastIndexOf("@")
    if (at > 0 && authority.slice(0, at).includes(":")) spans.push({ start, end: start + at, rule: "url-credentials" })
  }
  return spans
}
