import { perFile } from "../rule.ts"

/** Files that go: a fix mends code, and what is no longer there cannot fail. */
export const sourceDeleted = perFile("source-deleted", ({ change, isTest }) => {
  if (isTest || change.before === null) return []
  const at = { verdict: "deny", path: change.path, line: null } as const
  if (change.kind === "deleted") return [{ ...at, what: "a file is removed or renamed" }]
  const isEmpty = change.afterText !== null && change.afterText.trim() === "" && change.beforeText?.trim() !== ""
  return isEmpty ? [{ ...at, what: "a file is emptied" }] : []
})
