import { perFile } from "../rule.ts"

/** Programs, and files that become or cease to be one. */
export const executables = perFile("executables", ({ change: { path, before, after } }) => {
  const found = (what: string) => [{ verdict: "deny", path, line: null, what }] as const
  if (before !== "executable" && after !== "executable") return []
  if (before === null) return found("a new executable file")
  if (before !== after && after !== null) return found("the file mode changes")
  return found("an executable file is changed or removed")
})
