import { contextSpans } from "./context.ts"
import { emailSpans } from "./emails.ts"
import { keyedSpans } from "./keyed-values.ts"
import { matchPatterns } from "./match-patterns.ts"
import { PERSONAL_PATTERNS, SECRET_PATTERNS } from "./patterns.ts"
import { privateKeySpans } from "./private-keys.ts"
import { rowValueSpans } from "./row-values.ts"
import type { Span } from "./spans.ts"
import { urlCredentialSpans } from "./url-credentials.ts"

/** Personal and health data and secrets in a text that is not code. Takes time linear in its length. */
export function personalDataSpans(text: string): Span[] {
  return [
    ...privateKeySpans(text),
    ...urlCredentialSpans(text),
    ...matchPatterns(text, SECRET_PATTERNS),
    ...emailSpans(text),
    ...matchPatterns(text, PERSONAL_PATTERNS),
    ...contextSpans(text),
    ...rowValueSpans(text),
    ...keyedSpans(text),
  ]
}
