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
  /(?:test|tests|testcase|spec)\.(?:java|kt|kts|groovy|scala|php|cs|swift|fs|vb)$/,
]
// Words that end in the same letters.
const NOT_TESTS = /(?:latest|contest|attest|protest|inspec)\.[a-z]{1,6}$/

/** Whether a file is one of tests, by its folded path or by globs of the configuration. */
export function isTestPath(path: FoldedPath, globs: readonly string[]): boolean {
  if (globs.some(glob => matchGlob(glob.toLowerCase(), path.whole))) return true
  if (path.segments.slice(0, -1).some(segment => FOLDERS.has(segment))) return true
  return NAMES.some(name => name.test(path.base)) && !NOT_TESTS.test(path.base)
}
