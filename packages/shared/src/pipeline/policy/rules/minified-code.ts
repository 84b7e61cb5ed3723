import { addedLines } from "../source/added-lines.ts"
import { isProgram } from "../source/language.ts"
import { perFile } from "../rule.ts"

const MIN_LENGTH = 400

/** Code that was packed together, so that it cannot be read. */
export const minifiedCode = perFile("minified-code", file => {
  if (!isProgram(file.language)) return []
  return addedLines(file, "code")
    .filter(({ text }) => isPacked(text))
    .map(({ line }) => ({ verdict: "deny", path: file.change.path, line, what: "packed code" }))
})

function isPacked(text: string): boolean {
  const line = text.trim()
  if (line.length < MIN_LENGTH) return false
  const count = (pattern: RegExp): number => line.match(pattern)?.length ?? 0
  // People put a space between most words; strings are spaces here already.
  return count(/\s/g) < line.length / 8 && count(/[;,(){}=]/g) > line.length / 20
}
