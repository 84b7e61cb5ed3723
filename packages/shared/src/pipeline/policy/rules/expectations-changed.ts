import { type Finding, perFile } from "../rule.ts"
import { countMatches } from "../source/introduced.ts"
import { type TestChange, testChanges } from "../tests/test-changes.ts"
import { ASSERTIONS, MATCHERS } from "../tests/test-syntax.ts"

/**
 * An existing check that expects something else now. It may have fixed the error in place, so it is refused only where
 * the test file gains no check besides: then the test was bent to what the code does.
 */
export const expectationsChanged = perFile("expectations-changed", file => {
  if (!file.isTest) return []
  const count = (side: "before" | "after"): number => countMatches(file[side]?.layer("code") ?? "", ASSERTIONS)
  const gained = count("after") > count("before")
  return testChanges(file)
    .filter(({ removed, added }) => removed.length > 0 && added.length > 0)
    .map((change): Finding => ({
      verdict: gained || onlySubjectChanged(change) || onlyAdds(change) ? "warn" : "deny",
      path: file.change.path,
      line: change.line,
      what: "an existing assertion expects something else",
    }))
})

/** All that was expected still is, and something more. */
function onlyAdds({ removed, added }: TestChange): boolean {
  const words = (lines: readonly string[]): readonly string[] => lines.join(" ").match(/[\w.'"-]+/g) ?? []
  const wanted = words(removed)
  let found = 0
  for (const word of words(added)) if (found < wanted.length && word === wanted[found]) found += 1
  return found === wanted.length
}

/** expect(f(1)).toBe(2) to expect(g(1)).toBe(2): what is expected stays. */
function onlySubjectChanged({ removed, added }: TestChange): boolean {
  const expected = (line: string): string | null => {
    const at = line.search(MATCHERS)
    return at < 0 ? null : line.slice(at)
  }
  const [was, is] = [removed.map(expected), added.map(expected)]
  return was.length === is.length && was.every((text, index) => text !== null && text === is[index])
}
