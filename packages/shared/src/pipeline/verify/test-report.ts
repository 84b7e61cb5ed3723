import { cleanText } from "../../text/clean.ts"
import { COUNT_READERS } from "./reports/counts.ts"
import { readNodeSpec } from "./reports/node-spec.ts"
import { readNodeTap } from "./reports/node-tap.ts"
import { readPytest } from "./reports/pytest.ts"
import { readVitest } from "./reports/vitest.ts"

/** What one test runner says at the end of its run, as far as it can be read. */
export type RunnerReport = {
  readonly runner: string
  /** Tests that ran to an end; a file that only ended well, or could not be loaded, is none. */
  readonly passed: number
  readonly failed: number
  /** Full names of the tests, where the runner prints them. A file may be among them. */
  readonly names: ReadonlyMap<string, "passed" | "failed">
}

/** All reports of a run together. */
export type TestReport = Omit<RunnerReport, "runner"> & {
  /** Which runner reported on which stream, e.g. "jest on stderr": one that is missing in another run ended early in it. */
  readonly sources: readonly string[]
}

export type ReadReport = (lines: readonly string[]) => RunnerReport | null

// In Node's default format a test can print TAP, and in TAP it can print no line of the default format.
const READERS: readonly ReadReport[] = [
  lines => readNodeSpec(lines) ?? readNodeTap(lines),
  readVitest,
  readPytest,
  ...COUNT_READERS,
]
// No runner's own line is longer, and a test may print a megabyte without a break.
const LONGEST_LINE = 4_000

/**
 * What runners report in the output of a test command; null where none is recognised. Of each runner the last report on a
 * stream counts, because it is written when the tests have ended: what a test prints stands before it.
 */
export function readTestReport(output: { readonly stdout: string; readonly stderr: string }): TestReport | null {
  const found = [
    ...read(output.stdout).map(report => ({ report, source: `${report.runner} on stdout` })),
    ...read(output.stderr).map(report => ({ report, source: `${report.runner} on stderr` })),
  ]
  if (found.length === 0) return null
  return {
    sources: found.map(({ source }) => source),
    passed: found.reduce((total, { report }) => total + report.passed, 0),
    failed: found.reduce((total, { report }) => total + report.failed, 0),
    names: new Map(found.flatMap(({ report }) => [...report.names])),
  }
}

function read(text: string): readonly RunnerReport[] {
  const lines = cleanText(text, { keepNewlines: true })
    .text.split("\n")
    .filter(line => line.length <= LONGEST_LINE)
  return READERS.map(reader => reader(lines)).filter(report => report !== null)
}
