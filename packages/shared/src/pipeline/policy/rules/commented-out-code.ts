import { addedLines } from "../source/added-lines.ts"
import { isProgram } from "../source/language.ts"
import { perFile } from "../rule.ts"

const MARK = /^[ \t]{0,200}(?:\/\/|#|--|\/\*|\*)\s{0,20}/

/** Code that became a comment instead of being mended or removed. */
export const commentedOutCode = perFile("commented-out-code", file => {
  if (!isProgram(file.language)) return []
  const removed = new Set(
    file
      .hunks()
      .flatMap(({ removedAt, removed }) =>
        (file.before?.lines.slice(removedAt, removedAt + removed) ?? []).map(line => line.trim()),
      ),
  )
  return addedLines(file, "text").flatMap(({ line, text }) => {
    const comment = MARK.exec(text)
    const content =
      comment === null
        ? ""
        : text
            .slice(comment[0].length)
            .replace(/\*\/\s*$/, "")
            .trim()
    const isCode =
      content.length > 3 &&
      (removed.has(content) ||
        /^[\w.$]{1,80}\(.{0,200}\);?$|^(?:return|const|let|var|if|for|import|throw)\b.{0,200}[;{]$/.test(content))
    return isCode ? [{ verdict: "warn", path: file.change.path, line, what: "code is put into a comment" }] : []
  })
})
