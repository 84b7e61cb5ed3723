import { perFile } from "../rule.ts"

/**
 * Programs, and files that become or cease to be one. Some projects give every source the executable bit: where it stays,
 * and the language is one that the other rules read, it only warns.
 */
export const executables = perFile("executables", ({ language, change: { path, before, after } }) => {
  const found = (what: string) => [{ verdict: "deny", path, line: null, what }] as const
  if (before !== "executable" && after !== "executable") return []
  if (before === null) return found("a new executable file")
  if (before !== after && after !== null) return found("the file mode changes")
  const isRead = after !== null && language !== "unknown" && language !== "shell"
  const what = "an executable file is changed or removed"
  return isRead ? [{ verdict: "warn", path, line: null, what }] : found(what)
})
