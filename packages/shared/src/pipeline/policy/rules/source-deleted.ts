import type { FileView } from "../file-view.ts"
import type { Finding, Rule } from "../rule.ts"

/** Part of the lines that a file keeps where it only got another name. */
const KEPT = 0.6
const MAX_LINES = 5_000
const MAX_FILES = 100

/** Files that go: a fix mends code, and what is no longer there cannot fail. One that has another name now warns. */
export const sourceDeleted: Rule = {
  name: "source-deleted",
  judge: files => files.filter(({ isTest }) => !isTest).flatMap(file => judge(file, files)),
}

function judge({ change, before, folded }: FileView, files: readonly FileView[]): Finding[] {
  if (change.before === null) return []
  const at = { verdict: "deny", path: change.path, line: null } as const
  if (change.kind === "deleted") {
    const isRenamed = files
      .slice(0, MAX_FILES)
      .some(
        other =>
          other.change.before === null &&
          other.change.after === change.before &&
          !other.isTest &&
          endingOf(other.folded.base) === endingOf(folded.base) &&
          keeps(other.after?.lines ?? [], before?.lines ?? []),
      )
    if (isRenamed) return [{ ...at, verdict: "warn", what: "a file is renamed" }]
    return [{ ...at, what: "a file is removed or renamed" }]
  }
  const isEmpty = change.afterText !== null && change.afterText.trim() === "" && change.beforeText?.trim() !== ""
  return isEmpty ? [{ ...at, what: "a file is emptied" }] : []
}

function keeps(after: readonly string[], before: readonly string[]): boolean {
  if (before.length > MAX_LINES || after.length > MAX_LINES) return false
  const lines = before.map(line => line.trim()).filter(line => line.length > 2)
  const there = new Set(after.map(line => line.trim()))
  return lines.length > 2 && lines.filter(line => there.has(line)).length >= KEPT * lines.length
}

function endingOf(base: string): string {
  return base.slice(base.indexOf("."))
}
