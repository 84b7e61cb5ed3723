import { perFile } from "../rule.ts"
import { countMatches } from "../source/introduced.ts"
import { testChanges } from "../tests/test-changes.ts"
import { EXACT, LOOSE } from "../tests/test-syntax.ts"

/** A check of one outcome that became a check which more outcomes pass. */
export const assertionsLoosened = perFile("assertions-loosened", file => {
  if (!file.isTest) return []
  return testChanges(file).flatMap(({ line, removed, added }) => {
    if (removed.length === 0) return []
    const change = (pattern: RegExp): number =>
      countMatches(added.join("\n"), pattern) - countMatches(removed.join("\n"), pattern)
    const isLooser = change(LOOSE) > 0 && (change(EXACT) < 0 || added.length <= removed.length)
    if (!isLooser) return []
    return [{ verdict: "deny", path: file.change.path, line, what: "an assertion checks less than before" }]
  })
})
