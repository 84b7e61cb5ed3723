import type { FileView } from "../file-view.ts"
import type { Finding, Rule } from "../rule.ts"
import { countMatches } from "../source/introduced.ts"
import { type TestChange, testChanges } from "../tests/test-changes.ts"
import { ASSERTIONS, MATCHERS } from "../tests/test-syntax.ts"

/**
 * An existing check that expects something else now. It may have fixed the error in place, so it is refused only where
 * the change brings no check besides: then the test was bent to what the code does. What a reviewer sees at a glance,
 * and verification proves, warns.
 */
export const expectationsChanged: Rule = {
  name: "expectations-changed",
  judge: files => {
    const tests = files.filter(file => file.isTest)
    const gained = count(tests, "after") > count(tests, "before")
    const renamed = namesOfSource(files)
    return tests.flatMap(file =>
      testChanges(file)
        .filter(({ removed, added }) => removed.length > 0 && added.length > 0)
        .map((change): Finding => ({
          verdict: gained || FORGIVEN.some(isSo => isSo(change, renamed)) ? "warn" : "deny",
          path: file.change.path,
          line: change.line,
          what: "an existing assertion expects something else",
        })),
    )
  },
}

// What people of testing libraries wait for is there, or the test fails.
const AWAITED = /\b(?:find(?:All)?By|waitFor)\w{0,40}\s{0,3}\(/g

function count(tests: readonly FileView[], side: "before" | "after"): number {
  return [ASSERTIONS, AWAITED]
    .flatMap(pattern => tests.map(file => countMatches(file[side]?.layer("code") ?? "", pattern)))
    .reduce((sum, one) => sum + one, 0)
}

/** Words that the source lost, and those that it gained. */
type Renamed = { readonly gone: ReadonlySet<string>; readonly come: ReadonlySet<string> }

const FORGIVEN: readonly ((change: TestChange, renamed: Renamed) => boolean)[] = [
  onlySubjectChanged,
  onlyAdds,
  onlyLengthens,
  onlyRenames,
]

/** All that was expected still is, and something more. */
function onlyAdds({ removed, added }: TestChange): boolean {
  const words = (lines: readonly string[]): readonly string[] => lines.join(" ").match(/[\w.'"-]+/g) ?? []
  return isWithin(words(removed), words(added)) && signs(removed) === signs(added)
}

/** GET,PUT to GET,HEAD,PUT: the texts that are expected hold the old ones. A number with more digits is another one. */
function onlyLengthens({ removed, added }: TestChange): boolean {
  const numbers = (lines: readonly string[]): string => (lines.join("\n").match(/(?<!\w)-?\d[\d.]*/g) ?? []).join()
  return (
    removed.length === added.length &&
    removed.every((was, at) => isWithin([...was], [...(added[at] ?? "")])) &&
    numbers(removed) === numbers(added) &&
    signs(removed) === signs(added)
  )
}

/** What turns a check around: comparisons and negations. */
function signs(lines: readonly string[]): string {
  return (lines.join("\n").match(/[!<>=]+|\bnot\b|\w*(?:Not|_not)[A-Z_(]\w*|\b(?:refute|wont)\w*/g) ?? []).join()
}

/** What the source calls otherwise now, the test does too. */
function onlyRenames({ removed, added }: TestChange, { gone, come }: Renamed): boolean {
  const [was, is] = [wordsOf(removed.join("\n")), wordsOf(added.join("\n"))]
  if (was.length !== is.length) return false
  return was.every((word, at) => word === is[at] || (gone.has(word) && come.has(is[at] ?? "")))
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

function isWithin(wanted: readonly string[], given: readonly string[]): boolean {
  let found = 0
  for (const one of given) if (found < wanted.length && one === wanted[found]) found += 1
  return found === wanted.length
}

function namesOfSource(files: readonly FileView[]): Renamed {
  const source = files.filter(file => !file.isTest)
  const words = (side: "before" | "after"): ReadonlySet<string> =>
    new Set(source.flatMap(file => wordsOf(file[side]?.layer("bare") ?? "")).filter(word => /[A-Za-z]{2}/.test(word)))
  const [before, after] = [words("before"), words("after")]
  return {
    gone: new Set([...before].filter(word => !after.has(word))),
    come: new Set([...after].filter(word => !before.has(word))),
  }
}

/** Numbers are words too, and signs that compare. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\w$]+|[!<>=]+/g) ?? []
}
