import { addedLines } from "../source/added-lines.ts"
import { perFile } from "../rule.ts"

/** Line endings other than the file's. */
export const lineEndings = perFile("line-endings", file => {
  const windows = file.before?.lines[0]?.endsWith("\r")
  if (windows === undefined) return []
  const other = addedLines(file, "text").find(({ line, text }) => {
    const isLast = line === file.after?.lines.length
    return !isLast && text.endsWith("\r") !== windows
  })
  if (other === undefined) return []
  return [{ verdict: "warn", path: file.change.path, line: other.line, what: "another line ending than the file's" }]
})
