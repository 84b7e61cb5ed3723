import type { RunnerReport } from "../test-report.ts"

const END = /^(?:=+ )?(\d{1,9} [a-z].*|no tests ran) in \d{1,9}(?:\.\d{1,9})?s\b/
const NAMED = /^(PASSED|FAILED|ERROR) (\S+)/

/** pytest's last line; names as far as its short summary tells them. A file that could not be read is no test that failed. */
export function readPytest(lines: readonly string[]): RunnerReport | null {
  const end = END.exec(lines.findLast(line => END.test(line)) ?? "")?.[1]
  if (end === undefined) return null
  const counted = (pattern: RegExp): number => Number(pattern.exec(end)?.[1] ?? "0")
  const names = new Map<string, "passed" | "failed">()
  for (const line of lines) {
    const [, result, name] = NAMED.exec(line) ?? []
    if (name !== undefined) names.set(name, result === "PASSED" ? "passed" : "failed")
  }
  return { runner: "pytest", passed: counted(/\b(\d{1,9}) passed\b/), failed: counted(/\b(\d{1,9}) failed\b/), names }
}
