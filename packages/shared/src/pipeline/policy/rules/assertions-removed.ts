import type { FileView } from "../file-view.ts"
import { ASSERTIONS, MATCHERS, TESTS } from "../tests/test-syntax.ts"
import { type Finding, perFile } from "../rule.ts"
import { countMatches } from "../source/introduced.ts"

const COUNTED = [
  { pattern: TESTS, what: "fewer tests than before" },
  { pattern: ASSERTIONS, what: "fewer assertions than before" },
  { pattern: MATCHERS, what: "assertions that no longer say what they expect" },
]

/** Fewer tests or checks in a test file; what was put into a comment is gone as well. */
export const assertionsRemoved = perFile("assertions-removed", file => {
  const { before, after, isTest, change } = file
  if (!isTest || before === null || after === null) return []
  const counts = COUNTED.flatMap(({ pattern, what }): Finding[] => {
    const [was, is] = [count(file, "before", pattern), count(file, "after", pattern)]
    return is < was ? [{ verdict: "deny", path: change.path, line: null, what: `${what}: ${was} became ${is}` }] : []
  })
  const hunks = file.hunks()
  const lost = hunks.reduce((sum, hunk) => sum + hunk.removed - hunk.added, 0)
  if (counts.length > 0 || lost <= 0) return counts
  return [{ verdict: "warn", path: change.path, line: null, what: "a test file is shorter than before" }]
})

function count(file: FileView, side: "before" | "after", pattern: RegExp): number {
  return countMatches(file[side]?.layer("code") ?? "", pattern)
}
