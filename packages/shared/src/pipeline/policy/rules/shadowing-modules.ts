import type { FileView } from "../file-view.ts"
import type { Rule } from "../rule.ts"

// What tests of Python import: a file of that name in their folder is taken first.
const PYTHON = new Set(
  "pytest unittest decimal json os sys re random datetime asyncio typing collections functools itertools subprocess socket ssl hashlib pathlib time math copy io logging abc enum dataclasses uuid tempfile shutil importlib inspect string struct threading contextlib warnings".split(
    " ",
  ),
)

/** New files that are loaded in the place of another of that name. */
export const shadowingModules: Rule = {
  name: "shadowing-modules",
  judge: (files, { basePaths }) => {
    const known = new Set(basePaths)
    return files
      .filter(file => file.change.kind === "added" && shadows(file, known))
      .map(({ change }) => ({
        verdict: "deny",
        path: change.path,
        line: null,
        what: "takes the place of another module of that name",
      }))
  },
}

function shadows({ folded, change, language }: FileView, known: ReadonlySet<string>): boolean {
  const stem = folded.base.replace(/\.\w{1,5}$/, "")
  if (language === "python") return PYTHON.has(stem)
  if (language === "javascript") {
    const path = change.path.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, "")
    // Without an ending, the import means the first of these that is there.
    return ["ts", "tsx", "js", "jsx", "mjs", "cjs", "mts", "cts"].some(ending => known.has(`${path}.${ending}`))
  }
  return /\/src\/test\//.test(change.path) && known.has(change.path.replace("/src/test/", "/src/main/"))
}
