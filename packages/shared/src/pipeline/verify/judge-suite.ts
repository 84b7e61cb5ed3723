import { counted } from "../../text/counted.ts"
import type { Check } from "../fix/verdict.ts"
import { lostReport, type RunOutcome, testsRun } from "./judge-run.ts"
import { endOf } from "./judge-static.ts"

/** The service's whole test command with the fix and without it; null: there was no time left for the base. */
export type SuiteRuns = { readonly head: RunOutcome; readonly base: RunOutcome | null }

const RULE = "tests"
const ALREADY = "tests-already-failing"
const MOST_NAMES = 10

/** Two checks: the tests with the fix, and whether some of them failed before it. */
export function judgeSuite(runs: SuiteRuns, tail: readonly string[]): readonly Check[] {
  const { head, base } = runs
  if (head.kind === "passed") return [judgePassed(head, base), { rule: ALREADY, verdict: "pass", evidence: [] }]
  const denied = (why: readonly string[]): readonly Check[] => [
    { rule: RULE, verdict: "deny", evidence: [...why, ...tail] },
    { rule: ALREADY, verdict: "skipped", evidence: [] },
  ]
  if (head.kind === "timed-out") return denied(["they did not end in time"])
  if (head.kind === "not-run") return denied(["the command cannot be run"])
  if (head.kind === "no-tests") return denied(["the command ended well, and ran no test"])
  const already = base === null ? null : alreadyFailing(head, base)
  if (already === null) return denied([`they fail with the fix (${endOf(head.end)})`, ...newlyFailing(head, base)])
  return [
    { rule: RULE, verdict: "pass", evidence: ["no test fails with the fix that passed before it"] },
    { rule: ALREADY, verdict: "warn", evidence: ["these fail on the base as well", ...already] },
  ]
}

/** A run that ends well can still have left out tests: a file that ends its process early counts as passed to some runners. */
function judgePassed(head: RunOutcome, base: RunOutcome | null): Check {
  const ran = testsRun(head)
  const before = base === null ? null : testsRun(base)
  if (base !== null && lostReport(base, head))
    return { rule: RULE, verdict: "deny", evidence: ["the run ended before its report, which the base's run has"] }
  if (before !== null && ran !== null && ran < before)
    return {
      rule: RULE,
      verdict: "deny",
      evidence: [`${counted(ran, "test")} ran with the fix, and ${before} before it`],
    }
  if (ran === null)
    return { rule: RULE, verdict: "pass", evidence: ["by exit code alone: the runner's report is not known"] }
  const lost = base === null ? [] : namesOf(base, "passed").filter(name => head.report?.names.get(name) === undefined)
  const compared = base === null ? ["there was no time to count the tests of the base"] : []
  return head.report?.names.size === 0 || lost.length === 0
    ? { rule: RULE, verdict: "pass", evidence: [`${counted(ran, "test")} ran`, ...compared] }
    : { rule: RULE, verdict: "deny", evidence: ["tests of the base did not run with the fix", ...shown(lost)] }
}

/** Names of the tests that failed before the fix already; null where one fails that did not, or nobody can tell. */
function alreadyFailing(head: RunOutcome, base: RunOutcome): readonly string[] | null {
  const failing = namesOf(head, "failed")
  const before = new Set(namesOf(base, "failed"))
  if (base.kind !== "failed" || failing.length === 0 || !failing.every(name => before.has(name))) return null
  const headRan = testsRun(head) ?? 0
  return headRan < (testsRun(base) ?? 0) || (head.report?.failed ?? 0) > (base.report?.failed ?? 0)
    ? null
    : shown(failing)
}

function newlyFailing(head: RunOutcome, base: RunOutcome | null): readonly string[] {
  const before = new Set(base === null ? [] : namesOf(base, "failed"))
  return shown(namesOf(head, "failed").filter(name => !before.has(name)))
}

function namesOf({ report }: RunOutcome, wanted: "passed" | "failed"): readonly string[] {
  return [...(report?.names ?? [])].filter(([, result]) => result === wanted).map(([name]) => name)
}

function shown(names: readonly string[]): readonly string[] {
  const more = names.length > MOST_NAMES ? [`and ${names.length - MOST_NAMES} more`] : []
  return [...names.slice(0, MOST_NAMES), ...more]
}
