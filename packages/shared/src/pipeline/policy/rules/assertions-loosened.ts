import { type Finding, perFile } from "../rule.ts"
import { countMatches } from "../source/introduced.ts"
import { detours } from "../tests/detours.ts"
import { testChanges } from "../tests/test-changes.ts"
import { EXACT, LOOSE } from "../tests/test-syntax.ts"

/** A check of one outcome that became a check which more outcomes pass, or that is not always reached any more. */
export const assertionsLoosened = perFile("assertions-loosened", file => {
  if (!file.isTest) return []
  const at = { verdict: "deny", path: file.change.path } as const
  const loosened = testChanges(file).flatMap(({ line, removed, added }): Finding[] => {
    if (removed.length === 0) return []
    const change = (pattern: RegExp): number =>
      countMatches(added.join("\n"), pattern) - countMatches(removed.join("\n"), pattern)
    if (removed.some(was => /^await\b/.test(was) && added.includes(was.replace(/^await\s+/, ""))))
      return [{ ...at, line, what: "an assertion is no longer waited for" }]
    const isLooser = change(LOOSE) > 0 && (change(EXACT) < 0 || added.length <= removed.length)
    return isLooser ? [{ ...at, line, what: "an assertion checks less than before" }] : []
  })
  const what = "an existing test may end before its assertions"
  return [...loosened, ...detours(file).map(line => ({ ...at, line, what }))]
})
