import { perFile } from "../rule.ts"

/** A test that is gone, emptied, or renamed so that nobody runs it. */
export const testsDeleted = perFile("tests-deleted", ({ change, isTest }) => {
  if (!isTest || change.before === null) return []
  const at = { verdict: "deny", path: change.path, line: null } as const
  if (change.kind === "deleted") return [{ ...at, what: "a test file is removed or renamed" }]
  const isEmpty = change.afterText !== null && change.afterText.trim() === "" && change.beforeText?.trim() !== ""
  return isEmpty ? [{ ...at, what: "a test file is emptied" }] : []
})
