import { counted } from "../../../text/counted.ts"
import type { FileView } from "../file-view.ts"
import type { Finding, Rule } from "../rule.ts"

/** Files, lines (added and removed), and bytes of these lines. */
export const changeSize: Rule = {
  name: "change-size",
  judge: (files, { policy }) => {
    const lines = linesChanged(files)
    const bytes = sum(files.map(bytesOf))
    return [
      ...over(files.length, policy.maxFiles, "file"),
      ...over(lines, policy.maxLines, "line"),
      ...over(bytes, policy.maxBytes, "byte"),
    ]
  },
}

function over(found: number, limit: number, unit: string): Finding[] {
  if (found <= limit) return []
  const what = `${counted(found, unit)} changed, at most ${limit} may be`
  return [{ verdict: "deny", path: "", line: null, what }]
}

/** Lines added and removed. */
export function linesChanged(files: readonly FileView[]): number {
  return sum(files.map(linesOf))
}

function linesOf(file: FileView): number {
  return sum(file.hunks().map(hunk => hunk.added + hunk.removed))
}

function bytesOf(file: FileView): number {
  const { before, after, change } = file
  if (change.binary) return change.bytesAfter
  const bytes = (lines: readonly string[] | undefined): number =>
    sum((lines ?? []).map(line => Buffer.byteLength(line) + 1))
  return sum(
    file.hunks().map(({ addedAt, added, removedAt, removed }) => {
      const [plus, minus] = [
        after?.lines.slice(addedAt, addedAt + added),
        before?.lines.slice(removedAt, removedAt + removed),
      ]
      return bytes(plus) + bytes(minus)
    }),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
