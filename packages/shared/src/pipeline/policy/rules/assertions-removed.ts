import type { FileView } from "../file-view.ts"
import { type Finding, perFile } from "../rule.ts"
import { countMatches } from "../source/introduced.ts"
import type { Side } from "../source/side.ts"
import { renamesOf, testChanges } from "../tests/test-changes.ts"
import { ASSERTIONS, MATCHERS, TESTS } from "../tests/test-syntax.ts"
import { declarationsOf } from "../tests/test-titles.ts"

const CHECKS = [ASSERTIONS, MATCHERS]

/**
 * Fewer tests, or fewer checks in one of them, whatever new tests bring. What was put into a comment is gone as well; a
 * test that was renamed is the same one as long as its checks are.
 */
export const assertionsRemoved = perFile("assertions-removed", file => {
  const { before, after, isTest } = file
  if (!isTest || before === null || after === null) return []
  const sides = { before, after }
  const findings = [...lostTests(file, sides), ...lostChecks(file, sides), ...fewerChecks(file, sides)]
  const shorter = file.hunks().reduce((sum, hunk) => sum + hunk.removed - hunk.added, 0) > 0
  if (findings.length > 0 || !shorter) return findings
  return [{ verdict: "warn", path: file.change.path, line: null, what: "a test file is shorter than before" }]
})

type Sides = { readonly before: Side; readonly after: Side }

/** Places where more declarations go than come, of tests that are nowhere else now. */
function lostTests(file: FileView, { before, after }: Sides): Finding[] {
  const titles = new Set(declarationsOf(after).map(({ title }) => title))
  const gone = declarationsOf(before).filter(({ title }) => !titles.has(title))
  const known = new Set(declarationsOf(before).map(({ title }) => title))
  // In Go an example checks only what it is told to print: it is no test by another name.
  const fresh = declarationsOf(after).filter(({ title }) => !known.has(title) && !title.startsWith("Example"))
  return file.hunks().flatMap(({ removedAt, removed, addedAt, added }) => {
    const lost = gone.filter(({ line }) => line >= removedAt && line < removedAt + removed).length
    const gained = fresh.filter(({ line }) => line >= addedAt && line < addedAt + added).length
    return lost > gained ? [found(file, { line: addedAt + 1, what: "a test is gone" })] : []
  })
}

function lostChecks(file: FileView, sides: Sides): Finding[] {
  const titles = new Set([
    "",
    ...declarationsOf(sides.after).map(({ title }) => title),
    ...renamesOf(file, sides).keys(),
  ])
  return testChanges(file).flatMap(({ title, removed, added, line }) => {
    if (removed.length === 0) return []
    if (!titles.has(title)) return [found(file, { line, what: "a test is gone, with its assertions" })]
    const fewer = CHECKS.some(pattern => countAll(added, pattern) < countAll(removed, pattern))
    return fewer ? [found(file, { line, what: "a test has fewer assertions than before" })] : []
  })
}

function fewerChecks(file: FileView, { before, after }: Sides): Finding[] {
  return [TESTS, ...CHECKS].flatMap(pattern => {
    const [was, is] = [countMatches(before.layer("code"), pattern), countMatches(after.layer("code"), pattern)]
    return is < was ? [found(file, { line: null, what: `${was} tests or assertions became ${is}` })] : []
  })
}

function countAll(lines: readonly string[], pattern: RegExp): number {
  return countMatches(lines.join("\n"), pattern)
}

function found({ change }: FileView, finding: Pick<Finding, "line" | "what">): Finding {
  return { verdict: "deny", path: change.path, ...finding }
}
