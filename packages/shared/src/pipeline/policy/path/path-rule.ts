import { perFile, type Rule } from "../rule.ts"
import type { FoldedPath } from "./folded-path.ts"

/** What names a file that no fix may touch; all of it about folded paths. */
export type PathPatterns = {
  /** Names of files, wherever they are. */
  readonly files?: readonly string[]
  /** Names of files that are ordinary ones where texts for people or data of tests are kept. */
  readonly ambiguous?: readonly string[]
  readonly filePatterns?: readonly RegExp[]
  /** Names of folders, wherever they are, with everything below. */
  readonly folders?: readonly string[]
  /** Names at the top of the repository, file or folder. */
  readonly top?: readonly string[]
  readonly paths?: readonly RegExp[]
}

const DATA_FOLDERS = new Set(
  "locales locale i18n lang langs languages translations messages fixtures __fixtures__ testdata".split(" "),
)

/** A rule that denies every change of files with these names: added, changed or deleted. */
export function pathRule(name: string, what: string, patterns: PathPatterns): Rule {
  const matches = pathMatcher(patterns)
  return perFile(name, ({ folded, change }) =>
    matches(folded) ? [{ verdict: "deny", path: change.path, line: null, what }] : [],
  )
}

export function pathMatcher(patterns: PathPatterns): (path: FoldedPath) => boolean {
  const files = new Set(patterns.files)
  const folders = new Set(patterns.folders)
  const ambiguous = new Set(patterns.ambiguous)
  const top = new Set(patterns.top)
  return path =>
    files.has(path.base) ||
    (ambiguous.has(path.base) && !path.segments.some(segment => DATA_FOLDERS.has(segment))) ||
    top.has(path.segments[0] ?? "") ||
    // The last one too: a file, symlink or submodule may take the place of a folder.
    path.segments.some(segment => folders.has(segment)) ||
    (patterns.filePatterns ?? []).some(pattern => pattern.test(path.base)) ||
    (patterns.paths ?? []).some(pattern => pattern.test(path.whole))
}
