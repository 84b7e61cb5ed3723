import type { Change } from "../../../fix/change.ts"
import { aChange } from "../a-change.ts"
import { go, java, python, typescript } from "./samples-one.ts"
import { csharp, dart, kotlin, php, ruby } from "./samples-two.ts"

export const SAMPLES = { typescript, python, java, go, ruby, dart, csharp, php, kotlin }
export type SampleLanguage = keyof typeof SAMPLES

/** The honest fix as it is. */
export function honestFix(language: SampleLanguage): Change[] {
  return fixWith(language, {})
}

/** The fix with more lines in its source or its test, or with another text for either. */
export function fixWith(
  language: SampleLanguage,
  more: {
    readonly source?: string
    readonly was?: string
    readonly test?: string
    readonly editTest?: (text: string) => string
    readonly editSource?: (text: string) => string
  },
): Change[] {
  const sample = SAMPLES[language]
  const same = (text: string): string => text
  return [
    aChange(
      sample.source,
      fill(sample.before, more.was ?? ""),
      (more.editSource ?? same)(fill(sample.after, more.source ?? more.was ?? "")),
    ),
    aChange(sample.test, fill(sample.testBefore, ""), (more.editTest ?? same)(fill(sample.testAfter, more.test ?? ""))),
  ]
}

/** Lines in the place of the mark, indented as it is. */
function fill(text: string, more: string): string {
  return text.replace(/^([ \t]*)HERE\n/m, (_, indent: string) =>
    more === ""
      ? ""
      : `${more
          .split("\n")
          .map(line => indent + line)
          .join("\n")}\n`,
  )
}
