import type { RunnerReport } from "../test-report.ts"

const RESULT = /^ {1,8}([✓×✗]) (.*)$/
const DURATION = / \d{1,9}m?s$/

/** vitest's own end of a run; names where its reporter is "verbose". */
export function readVitest(lines: readonly string[]): RunnerReport | null {
  const at = lines.findLastIndex(line => /^ {1,8}Tests {2}\S/.test(line))
  const files = lines.findLastIndex(line => /^ {0,8}Test Files {2}\S/.test(line))
  if (at === -1 || files === -1 || at - files > 2) return null
  const line = lines[at] ?? ""
  const counted = (word: string): number => Number(new RegExp(`\\b(\\d{1,9}) ${word}\\b`).exec(line)?.[1] ?? "0")
  const names = new Map<string, "passed" | "failed">()
  for (const text of lines.slice(0, at)) {
    const [, mark, rest = ""] = RESULT.exec(text) ?? []
    // Only the verbose reporter puts the file before the name; the others would make two tests of one name the same.
    if (mark === undefined || !rest.includes(" > ")) continue
    const name = rest.replace(DURATION, "")
    if (mark !== "✓" || names.get(name) !== "failed") names.set(name, mark === "✓" ? "passed" : "failed")
  }
  return { runner: "vitest", passed: counted("passed"), failed: counted("failed"), names }
}
