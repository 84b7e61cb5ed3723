import { addedLines } from "../source/added-lines.ts"
import { type Finding, perFile } from "../rule.ts"
import { isProgram } from "../source/language.ts"

const MAX_LENGTH = 2_000

const GAP = /\S(?: {160}|\t{40})/

/** What is to the right of a very long line, or of a wide gap, nobody sees. */
export const longLines = perFile("long-lines", file =>
  addedLines(file, "text").flatMap(({ line, text }): Finding[] => {
    const isLong = text.length > MAX_LENGTH
    // Tables of data are aligned.
    const isGap = !isLong && isProgram(file.language) && GAP.test(text)
    if (!isLong && !isGap) return []
    const what = isLong ? `a line of ${text.length} characters` : "code far to the right of what is seen"
    return [{ verdict: "deny", path: file.change.path, line, what }]
  }),
)
