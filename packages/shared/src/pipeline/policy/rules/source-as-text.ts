import type { FileView } from "../file-view.ts"
import type { Finding, Rule } from "../rule.ts"
import { changedNames } from "../source/changed-names.ts"
import { introduced } from "../source/introduced.ts"

const FILES =
  /\b(?:readFile|exists|stat|lstat|access|read_text|getmtime|isfile|ReadFile|Stat|file_get_contents|file_exists|File\.(?:read|exist\?)|Files\.(?:readString|exists))\w{0,12}\s{0,3}\([^\n]{0,120}\.(?:[cm]?[jt]sx?|py|go|rb|java|kt|dart|php|cs)["'`]|\bopen\s{0,3}\([^\n]{0,80}\.py["']|\binspect\.get(?:source|sourcelines|sourcefile)\b|\bimport\s{0,3}\([^()\n]{1,100}\)\s{0,3}\.\s{0,3}catch\b|\b__code__\b|\bmethod_source\b/g
const TEXT_OF =
  /\b(?:(\w{1,80})\.toString\s{0,3}\(\s{0,3}\)|String\s{0,3}\(\s{0,3}(\w{1,80})\s{0,3}\)|\$\{(\w{1,80})\})/g

/** A test that reads the code, or asks which files are there, can tell the fix from the base without running either. */
export const sourceAsText: Rule = {
  name: "source-as-text",
  judge: files => {
    const changed = new Set(files.filter(file => !file.isTest).flatMap(changedNames))
    return files.filter(file => file.isTest).flatMap(file => judge(file, changed))
  },
}

function judge(file: FileView, changed: ReadonlySet<string>): Finding[] {
  const texts = introduced(file, TEXT_OF, "bare").filter(({ match }) =>
    changed.has(match.slice(1).find(name => name !== undefined) ?? ""),
  )
  const known = file.before?.layer("bare") ?? ""
  const reads = introduced(file, FILES, "bare").map(({ line, match }) => {
    const call = match[0].split("(", 1)[0] ?? ""
    // Tests of tools that read code did so before.
    const isFamiliar = !call.startsWith("import") && known.includes(`${call}(`)
    return { line, verdict: isFamiliar ? ("warn" as const) : ("deny" as const) }
  })
  const what = "a test looks at the text of the code, or at which files there are"
  return [...texts.map(({ line }) => ({ line, verdict: "deny" as const })), ...reads].map(found => ({
    ...found,
    path: file.change.path,
    what,
  }))
}
