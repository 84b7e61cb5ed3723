import type { PatternRule } from "./patterns.ts"
import type { Span } from "./spans.ts"

/** Spans of all rules in a text. */
export function matchPatterns(text: string, rules: readonly PatternRule[]): Span[] {
  return rules.flatMap(rule => matchPattern(text, rule))
}

function matchPattern(text: string, { rule, pattern, accept }: PatternRule): Span[] {
  const spans: Span[] = []
  // Compiled once: a stack asks some dozens of patterns for each of its lines.
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const found = match[0]
    const end = match.index + found.length
    const answer =
      accept?.(found, text.slice(Math.max(0, match.index - 16), match.index), text.slice(end, end + 8)) ?? true
    const taken = typeof answer === "number" ? answer : answer ? found.length : 0
    // Something that failed its check may hide a real one that begins a little later.
    if (taken === 0) pattern.lastIndex = match.index + 1
    else spans.push(taken < found.length ? { start: match.index, end: match.index + taken, rule } : spanOf(match, rule))
  }
  return spans
}

function spanOf(match: RegExpExecArray, rule: string): Span {
  const [start, end] = match.indices?.groups?.["v"] ?? [match.index, match.index + match[0].length]
  return { start, end, rule }
}
