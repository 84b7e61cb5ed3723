import { ASSERTIONS } from "../tests/test-syntax.ts"
import { type AssertionHunk, assertionHunks } from "../tests/test-lines.ts"
import { perFile } from "../rule.ts"
import { countMatches } from "../source/introduced.ts"

/**
 * An existing check that expects something else now. It may have fixed the error in place, so it is refused only where
 * the test file gains no check besides: then the test was bent to what the code does.
 */
export const expectationsChanged = perFile("expectations-changed", file => {
  if (!file.isTest) return []
  const gained =
    countMatches(file.after?.layer("code") ?? "", ASSERTIONS) >
    countMatches(file.before?.layer("code") ?? "", ASSERTIONS)
  return assertionHunks(file)
    .filter(hunk => hunk.removed.length > 0 && hunk.added.length > 0)
    .map(hunk => ({
      verdict: gained || onlySubjectChanged(hunk) ? "warn" : "deny",
      path: file.change.path,
      line: hunk.line,
      what: "an existing assertion expects something else",
    }))
})

/** expect(f(1)).toBe(2) to expect(g(1)).toBe(2): what is expected stays. */
function onlySubjectChanged({ removed, added }: AssertionHunk): boolean {
  const expected = (line: string): string | null => {
    const at = line.indexOf(").")
    return at < 0 ? null : line.slice(at)
  }
  const [was, is] = [removed.map(expected), added.map(expected)]
  return was.length === is.length && was.every((text, index) => text !== null && text === is[index])
}
