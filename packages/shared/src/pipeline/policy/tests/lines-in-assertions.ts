import { ASSERTIONS, MATCHERS } from "./test-syntax.ts"

const LOOK_BACK = 20
const MAX_LINE = 2_000

/** Whether a line (0-based) belongs to a check, also where that began some lines before. `code` holds the code layer's lines. */
export function isInAssertion(code: readonly string[], line: number): boolean {
  const text = lineOf(code, line)
  if (text.search(ASSERTIONS) >= 0 || (goesOn(text) && text.search(MATCHERS) >= 0)) return true
  // In Go a check is a condition, and a failure below it.
  if (/^\s*if\b/.test(text) && lineOf(code, line + 1).search(ASSERTIONS) >= 0) return true
  let balance = 0
  for (let at = line - 1; at >= Math.max(0, line - LOOK_BACK); at--) {
    const above = lineOf(code, at)
    balance += count(above, /[([{]/g) - count(above, /[)\]}]/g)
    if (above.search(ASSERTIONS) >= 0) return balance > 0
    if (balance < 0 && !goesOn(above)) return false
  }
  return false
}

/** A chain goes on with a dot, a call with its closing bracket. */
function goesOn(text: string): boolean {
  return /^\s*[.)\]}]/.test(text)
}

function lineOf(code: readonly string[], line: number): string {
  return (code[line] ?? "").slice(0, MAX_LINE)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
