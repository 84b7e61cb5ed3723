import type { CommandEnd } from "../../ports/sandbox.ts"
import { cleanText } from "../../text/clean.ts"
import { readTestReport, type TestReport } from "./test-report.ts"

/** How a test command ended, by its exit code and its report together. */
export type RunOutcome = {
  /** no-tests: it ended well, and no test was run. not-run: there is no such command. */
  readonly kind: "passed" | "failed" | "no-tests" | "not-run" | "timed-out"
  /** Null where the runner is not known, or was ended before it wrote one. */
  readonly report: TestReport | null
  readonly end: CommandEnd
}

const NO_TESTS =
  /\bno tests? (?:files? )?(?:were |was )?(?:found|ran|executed|to run|specified)\b|\b0 tests?\b|\b0 passing\b|did not find any tests|no test specified/i
// pytest's code for a run that collected nothing.
const PYTEST_NOTHING = 5

export function judgeTestRun(end: CommandEnd): RunOutcome {
  const report = readTestReport(end)
  return { kind: kindOf(end, report), report, end }
}

/** Tests that ran to an end; null where nobody can tell. */
export function testsRun({ report }: RunOutcome): number | null {
  return report === null ? null : report.passed + report.failed
}

function kindOf(end: CommandEnd, report: TestReport | null): RunOutcome["kind"] {
  if (end.timedOut) return "timed-out"
  if (end.code === PYTEST_NOTHING && ranPytest(report)) return "no-tests"
  if (report === null && (end.code === 126 || end.code === 127)) return "not-run"
  if (end.code !== 0) return "failed"
  if (report !== null && report.failed > 0) return "failed"
  const nothing = report === null ? saysNothingRan(end) : report.passed === 0
  return nothing ? "no-tests" : "passed"
}

function ranPytest(report: TestReport | null): boolean {
  return report?.sources.some(source => source.startsWith("pytest ")) ?? false
}

/** Whether a runner that reported in one run is silent in the other: its process ended before the end of its tests. */
export function lostReport(before: RunOutcome, after: RunOutcome): boolean {
  const known = new Set(after.report?.sources)
  return before.report?.sources.some(source => !known.has(source)) ?? false
}

function saysNothingRan({ stdout, stderr }: CommandEnd): boolean {
  return [stdout, stderr].some(text => NO_TESTS.test(cleanText(text.slice(-4_000), { keepNewlines: true }).text))
}
