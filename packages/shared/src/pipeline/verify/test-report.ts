import { cleanText } from "../../text/clean.ts"
import { readCounts } from "./reports/counts.ts"
import { readNodeSpec } from "./reports/node-spec.ts"
import { readNodeTap } from "./reports/node-tap.ts"
import { readPytest } from "./reports/pytest.ts"
import { readVitest } from "./reports/vitest.ts"

/** What a test runner says at the end of its run, as far as it can be read. */
export type TestReport = {
  readonly runner: string
  /** Tests that ran to an end; a file that only ended well, or could not be loaded, is none. */
  readonly passed: number
  readonly failed: number
  /** Full names of the tests, where the runner prints them. A file may be among them. */
  readonly names: ReadonlyMap<string, "passed" | "failed">
}

export type ReadReport = (lines: readonly string[]) => TestReport | null

const READERS: readonly ReadReport[] = [readNodeTap, readNodeSpec, readVitest, readPytest, readCounts]

// No runner's own line is longer, and a test may print a megabyte without a break.
const LONGEST_LINE = 4_000

/**
 * The report in the output of a test command; null where none is recognised. The last one counts, because the runner writes
 * it when the tests have ended: what a test prints stands before it.
 */
export function readTestReport(output: { readonly stdout: string; readonly stderr: string }): TestReport | null {
  for (const text of [output.stdout, output.stderr]) {
    const lines = cleanText(text, { keepNewlines: true })
      .text.split("\n")
      .filter(line => line.length <= LONGEST_LINE)
    for (const read of READERS) {
      const report = read(lines)
      if (report !== null) return report
    }
  }
  return null
}
