import { emailSpans } from "./emails.ts"
import { keyedSpans } from "./keyed-values.ts"
import { matchPatterns } from "./match-patterns.ts"
import { SECRET_PATTERNS } from "./patterns.ts"
import type { Span } from "./spans.ts"
import { urlCredentialSpans } from "./url-credentials.ts"

/**
 * What must go even from a line that names a place in code: keys and tokens known by their form, passwords of URLs,
 * personal data in a query string, and e-mail addresses that stand alone in quotes (PHP prints arguments). Paths, versions,
 * line and column numbers, and any other @ stay.
 */
export function frameSecretSpans(line: string): Span[] {
  const secrets = [...matchPatterns(line, SECRET_PATTERNS), ...urlCredentialSpans(line)]
  return [...secrets, ...querySpans(line), ...quotedEmailSpans(line)]
}

function querySpans(line: string): Span[] {
  const start = line.indexOf("?")
  if (start < 0) return []
  const query = line.slice(start).replace(/(?::\d+){1,2}\)?\s*$/, "")
  return [...emailSpans(query), ...keyedSpans(query)].map(span => ({
    ...span,
    start: span.start + start,
    end: span.end + start,
  }))
}

function quotedEmailSpans(line: string): Span[] {
  return emailSpans(line).filter(({ start, end }) => {
    const quote = line.charAt(start - 1)
    return (quote === "'" || quote === '"') && line.charAt(end) === quote
  })
}
