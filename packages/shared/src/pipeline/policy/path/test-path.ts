import { matchGlob } from "../../route/match-glob.ts"
import type { FoldedPath } from "./folded-path.ts"

const FOLDERS = new Set([
  "test",
  "tests",
  "__tests__",
  "spec",
  "specs",
  "e2e",
  "cypress",
  "testing",
  "integration_test",
  "__mocks__",
])
const NAMES = [
  /\.(?:test|spec|e2e|cy|test-d)\.[a-z]{1,6}$/,
  /^test_[^/]{0,200}\.py$/,
  /_test\.(?:py|go|dart|rb|exs|c|cc|cpp)$/,
  /_spec\.rb$/,
  /(?:test|tests|testcase|spec|it)\.(?:java|kt|kts|groovy|scala|php|cs|swift|fs|vb)$/,
]
// Of these endings "it" and the like would also end ordinary words: Audit.java, Submit.kt.
const NOT_TESTS =
  /(?:[a-z](?<!test)it|latest|contest|attest|protest|inspec)\.(?:java|kt|kts|groovy|scala|php|cs|swift|fs|vb)$/

/** Whether a file is one of tests, by its folded path or by globs of the configuration. */
export function isTestPath(path: FoldedPath, globs: readonly string[]): boolean {
  if (globs.some(glob => matchGlob(glob.toLowerCase(), path.whole))) return true
  if (path.segments.slice(0, -1).some(segment => FOLDERS.has(segment))) return true
  return NAMES.some(name => name.test(path.base)) && !NOT_TESTS.test(path.base)
}
