import { addedLines } from "../source/added-lines.ts"
import { perFile } from "../rule.ts"

const MAX_LENGTH = 2_000

/** What is to the right of a very long line, nobody sees. */
export const longLines = perFile("long-lines", file =>
  addedLines(file, "text")
    .filter(({ text }) => text.length > MAX_LENGTH)
    .map(({ line, text }) => ({
      verdict: "deny",
      path: file.change.path,
      line,
      what: `a line of ${text.length} characters`,
    })),
)
