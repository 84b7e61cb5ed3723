import { cleanText } from "./clean.ts"
import { compileRules, type ExtraRule } from "./redact/extra-rules.ts"
import { isFrameLine } from "./redact/frame-line.ts"
import { frameSecretSpans } from "./redact/frame-secrets.ts"
import { matchPatterns } from "./redact/match-patterns.ts"
import { personalDataSpans } from "./redact/personal-data.ts"
import { hideMarkers, replaceSpans, type Span } from "./redact/spans.ts"

export { compileRules, type ExtraRule, isFrameLine }

/** Which rule removed personal or health data, and how often; never the value. */
export type RedactionReceipt = { readonly rule: string; readonly count: number }
export type Redacted = { readonly text: string; readonly receipts: readonly RedactionReceipt[] }

/**
 * Replaces personal and health data and secrets by `[redacted:rule]`. Invisible characters go first, because they would
 * hide a value from the rules and show it to a reader. Linear. Markers of an earlier pass
 * stay as they are.
 *
 * @throws ConfigError where an extra rule cannot be used.
 */
export function redactText(text: string, extraRules: readonly ExtraRule[] = []): Redacted {
  const clean = cleanText(text, { keepNewlines: true }).text
  return replaceSpans(clean, messageSpans(hideMarkers(clean), extraRules))
}

/**
 * The same for a stack: lines of message are redacted as text, lines that name a place in code keep everything but
 * unmistakable secrets.
 *
 * @throws ConfigError where an extra rule cannot be used.
 */
export function redactStack(
  text: string,
  isFrame: (line: string) => boolean = isFrameLine,
  extraRules: readonly ExtraRule[] = [],
): Redacted {
  const clean = cleanText(text, { keepNewlines: true }).text
  return replaceSpans(clean, stackSpans(hideMarkers(clean), isFrame, extraRules))
}

/** A part of a frame without unmistakable secrets. Everything that says where it is stays. */
export function redactFrame(text: string): string {
  return replaceSpans(text, frameSecretSpans(hideMarkers(text))).text
}

function messageSpans(text: string, extraRules: readonly ExtraRule[]): Span[] {
  return [...personalDataSpans(text), ...matchPatterns(text, compileRules(extraRules))]
}

// Lines of message that follow each other are read together, so that a value may go over several lines.
function stackSpans(text: string, isFrame: (line: string) => boolean, extraRules: readonly ExtraRule[]): Span[] {
  const spans: Span[] = []
  let message: string[] = []
  let at = 0
  const flush = (): void => {
    const joined = message.join("\n")
    if (message.length > 0) spans.push(...shifted(messageSpans(joined, extraRules), at - joined.length - 1))
    message = []
  }
  for (const line of text.split("\n")) {
    if (isFrame(line)) {
      flush()
      spans.push(...shifted(frameSecretSpans(line), at))
    } else message.push(line)
    at += line.length + 1
  }
  flush()
  return spans
}

function shifted(spans: readonly Span[], by: number): Span[] {
  return spans.map(span => ({ ...span, start: span.start + by, end: span.end + by }))
}
