import { counted } from "../../text/counted.ts"
import { clipText } from "../../text/clip.ts"
import { groupedNumber } from "../../text/grouped-number.ts"
import type { Check } from "../fix/verdict.ts"
import { lostReport, type RunOutcome, testsRun } from "./judge-run.ts"
import type { Reason } from "./recognise-reason.ts"
import { isFileName } from "./reports/node-summary.ts"

/** A new or changed test on the source of the base. */
export type BaseRun = {
  readonly path: string
  readonly added: boolean
  readonly run: RunOutcome
  /** What it was run by, and the milliseconds that it had. */
  readonly limit: { readonly ms: number; readonly command: string }
  /** Null where it did not fail. */
  readonly reason: Reason | null
  readonly tail: readonly string[]
}

/** All runs of the new and changed tests. */
export type ProofRuns = {
  readonly onBase: readonly BaseRun[]
  /** On the base, whose files hold the text of the fix in comments. Null where the language is not known. */
  readonly onBaseWithText: RunOutcome | null
  /** With the fix, again and again. */
  readonly onHead: readonly { readonly run: RunOutcome; readonly tail: readonly string[] }[]
  /** With the fix, whose files hold the text of the base in comments. */
  readonly onHeadWithText: RunOutcome | null
}

export const PROOF_RULES = ["new-test", "fails-on-base", "fails-for-the-reason", "passes-on-head", "judges-behaviour"]

/** Whether the tests of a fix prove it: they fail without it, as the error does, and pass with it. */
export function judgeProof(runs: ProofRuns): readonly Check[] {
  return [
    { rule: "new-test", verdict: "pass", evidence: runs.onBase.map(({ path }) => path) },
    failsOnBase(runs.onBase),
    failsForTheReason(runs.onBase),
    passesOnHead(runs),
    judgesBehaviour(runs),
  ]
}

/** The same checks where there is no test to run. */
export function judgeNoProof(why: string): readonly Check[] {
  return PROOF_RULES.map((rule, index) =>
    index === 0 ? { rule, verdict: "deny", evidence: [why] } : { rule, verdict: "skipped", evidence: [] },
  )
}

/** The same checks where the tests do not even end with the fix. */
export function judgeEndless(tests: readonly { readonly path: string }[], tail: readonly string[]): readonly Check[] {
  return PROOF_RULES.map(rule => {
    if (rule === "new-test") return { rule, verdict: "pass", evidence: tests.map(({ path }) => path) }
    if (rule === "passes-on-head") return { rule, verdict: "deny", evidence: [headFault["timed-out"], ...tail] }
    return { rule, verdict: "skipped", evidence: [] }
  })
}

function failsOnBase(runs: readonly BaseRun[]): Check {
  const rule = "fails-on-base"
  // Before all others: where one of them hangs, the rest were not run.
  const hanging = runs.filter(({ run }) => run.kind === "timed-out")
  if (hanging.length > 0) return { rule, verdict: "deny", evidence: hanging.flatMap(run => [hangs(run), ...run.tail]) }
  const failing = runs.filter(({ run }) => fails(run))
  const empty = runs.filter(({ run, added }) => added && !fails(run))
  if (failing.length === 0 || empty.length > 0) {
    const guilty = failing.length === 0 ? runs : empty
    return {
      rule,
      verdict: "deny",
      evidence: guilty.map(({ path, run }) => `${path} ${wordsOf[run.kind]} without the fix`),
    }
  }
  return { rule, verdict: "pass", evidence: failing.map(({ path }) => `${path} fails without the fix`) }
}

function hangs({ path, limit: { ms, command } }: BaseRun): string {
  if (ms === 0) return `no time was left to run ${path} without the fix`
  const seconds = `${groupedNumber(Math.ceil(ms / 1_000))} s`
  return `${path} did not end within its limit of ${seconds} without the fix, so it did not fail for the reported reason: ${clipText(command, 200)}`
}

const wordsOf: Readonly<Record<RunOutcome["kind"], string>> = {
  passed: "passes",
  "no-tests": "runs no test",
  "not-run": "cannot be run",
  failed: "fails",
  "timed-out": "does not end",
}

function fails({ kind }: RunOutcome): boolean {
  return kind === "failed" || kind === "timed-out"
}

const RANK: readonly Reason["kind"][] = ["recognised", "only-with-fix", "unknown", "unrelated"]

function failsForTheReason(runs: readonly BaseRun[]): Check {
  const rule = "fails-for-the-reason"
  const found = runs.filter(({ reason }) => reason !== null)
  const best = RANK.flatMap(kind => found.filter(({ reason }) => reason?.kind === kind))[0]
  if (best === undefined || best.reason === null) return { rule, verdict: "skipped", evidence: [] }
  const evidence = [`${best.path}: ${best.reason.how}`, ...best.tail]
  if (best.reason.kind === "recognised") return { rule, verdict: "pass", evidence }
  return { rule, verdict: best.reason.kind === "unrelated" ? "deny" : "warn", evidence }
}

function passesOnHead({ onBase, onHead }: ProofRuns): Check {
  const rule = "passes-on-head"
  const deny = (why: string, tail: readonly string[] = []): Check => ({
    rule,
    verdict: "deny",
    evidence: [why, ...tail],
  })
  if (onHead.length === 0) return { rule, verdict: "skipped", evidence: [] }
  const passed = onHead.filter(({ run }) => run.kind === "passed")
  const failed = onHead.find(({ run }) => run.kind !== "passed")
  if (failed !== undefined && passed.length > 0)
    return deny(`they are flaky: ${passed.length} of ${onHead.length} runs passed with the fix`, failed.tail)
  if (failed !== undefined) return deny(headFault[failed.run.kind], failed.tail)
  const fault = onHead.map(({ run }) => leftOut(onBase, run)).find(words => words !== null)
  if (fault !== undefined && fault !== null) return deny(fault)
  const ran = onHead[0] === undefined ? null : testsRun(onHead[0].run)
  if (ran === null)
    return {
      rule,
      verdict: "warn",
      evidence: ["by exit code alone: the runner's report is not known, so nobody counted the tests"],
    }
  return {
    rule,
    verdict: "pass",
    evidence: [`${counted(ran, "test")} passed in each of ${counted(onHead.length, "run")}`],
  }
}

const headFault: Readonly<Record<RunOutcome["kind"], string>> = {
  passed: "",
  failed: "they fail with the fix",
  "not-run": "the command cannot be run",
  "no-tests": "the command ended well with the fix, and ran no test",
  "timed-out": "they do not end with the fix",
}

/** Whether a test that ran without the fix did not come to its end with it: a process that ends early looks like success. */
function leftOut(onBase: readonly BaseRun[], head: RunOutcome): string | null {
  const before = onBase.reduce((total, { run }) => total + (testsRun(run) ?? 0), 0)
  const ran = testsRun(head)
  if (onBase.some(({ run }) => lostReport(run, head)))
    return "the run ended before its report, which the run without the fix has"
  if (ran === null) return null
  if (ran < before) return `${counted(ran, "test")} ran with the fix, and ${before} without it`
  const names = head.report?.names ?? new Map<string, string>()
  const wanted = onBase.flatMap(({ run }) => [...(run.report?.names ?? [])]).filter(([name]) => !isFileName(name))
  const missing = names.size === 0 ? [] : wanted.filter(([name]) => names.get(name) !== "passed")
  return missing.length === 0
    ? null
    : `a test that failed without the fix did not pass with it: ${missing[0]?.[0] ?? ""}`
}

function judgesBehaviour({ onBaseWithText, onHeadWithText }: ProofRuns): Check {
  const rule = "judges-behaviour"
  if (onBaseWithText === null && onHeadWithText === null) return { rule, verdict: "skipped", evidence: [] }
  const byText = "they look at the text of the source and not at what it does"
  if (onBaseWithText !== null && !fails(onBaseWithText))
    return { rule, verdict: "deny", evidence: [`${byText}: they pass without the fix where comments hold its text`] }
  if (onHeadWithText !== null && onHeadWithText.kind !== "passed")
    return { rule, verdict: "deny", evidence: [`${byText}: they fail with the fix where comments hold the old text`] }
  return { rule, verdict: "pass", evidence: [] }
}
