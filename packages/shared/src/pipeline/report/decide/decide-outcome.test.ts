import { expect, test } from "vitest"
import type { FixOutcome } from "../../fix/fix-outcome.ts"
import type { FixResult } from "../../fix/fix-result.ts"
import { AGENT_ENDS, type FileReading, readFixFile } from "../input/read-fix-file.ts"
import type { JobEnd, Jobs } from "../input/read-jobs.ts"
import { readJobs } from "../input/read-jobs.ts"
import { readVerdictFile } from "../input/read-verdict-file.ts"
import {
  aFixResult,
  anEndedRun,
  anOpenedRun,
  aVerdict,
  fixOutputs,
  HEAD_SHA,
  type Needs,
} from "../testing/evidence-of.ts"
import { sha256Of } from "../testing/sha256-of.ts"
import { decideOutcome, type Ending } from "./decide-outcome.ts"

const FIX_ID = "1.1"

function decide({ needs, files }: ReturnType<typeof anOpenedRun>, laterAttempt = false): Ending {
  const jobs = readJobs(JSON.stringify(needs))
  return decideOutcome({
    fixId: FIX_ID,
    laterAttempt,
    jobs,
    fix: readFixFile(files.fix),
    verdict: readVerdictFile(files.verdict, FIX_ID, jobs.verify),
  })
}

function changed(change: Needs): Ending {
  const run = anOpenedRun()
  return decide({ ...run, needs: { ...run.needs, ...change } })
}

const SKIPPED: JobEnd = { result: "skipped", outputs: {} }
const FAILED: JobEnd = { result: "failure", outputs: {} }
const CANCELLED: JobEnd = { result: "cancelled", outputs: {} }
const done = (outputs: Record<string, string>): JobEnd => ({ result: "success", outputs })
const bare = [SKIPPED, FAILED, CANCELLED, done({})]

type FixCase = { readonly job: JobEnd; readonly file: FileReading<FixResult> }

function fixCases(): FixCase[] {
  const ended = AGENT_ENDS.map(end => aFixResult({ end, patch: end === "patched" ? aFixResult().patch : null }))
  const files = (fix: FixResult): FileReading<FixResult>[] => [
    { kind: "missing" },
    { kind: "unreadable" },
    { kind: "read", value: fix },
    { kind: "read", value: { ...fix, fixId: "9.9" } },
    { kind: "read", value: { ...fix, end: fix.end === "crashed" ? "killed" : "crashed" } },
    { kind: "read", value: { ...fix, costUsd: null } },
  ]
  const known = ended.flatMap(fix => files(fix).map(file => ({ job: done(fixOutputs(fix)), file })))
  const odd = [...bare, done({ end: "constructor" })].flatMap(job => files(aFixResult()).map(file => ({ job, file })))
  return [...known, ...odd]
}

const pull = { number: "12", head_sha: HEAD_SHA }
const PUBLISH = [
  ...bare,
  ...["opened", "refused", "switched-off", "base-moved", "merged"].map(outcome => done({ outcome, ...pull })),
  done({ outcome: "opened" }),
  done({ outcome: "opened", number: "12/../3", head_sha: HEAD_SHA }),
]
const GATE = [...bare, done({ decision: "hold", why: "an open pull request" }), done({ decision: "fix" })]
const VERIFY = [...bare, ...["publish", "publish-with-warnings", "refuse", "yes"].map(decision => done({ decision }))]
const RECALL = [...bare, done({ recalled: "true" }), done({ recalled: "false" })]
const OUTCOMES: readonly FixOutcome[] = [
  "opened",
  "refused",
  "gave-up",
  "over-budget",
  "out-of-turns",
  "out-of-time",
  "agent-failed",
  "switched-off",
  "base-moved",
  "held",
  "broken",
]

type Combination = { readonly jobs: Jobs; readonly file: FileReading<FixResult> }

/** Each job as it can end, with each other job: the number's digits choose. */
function* combinations(): Generator<Combination> {
  const [fixes, approvals] = [fixCases(), [SKIPPED, ...PUBLISH.slice(4, 6)]]
  const sizes = [GATE, fixes, VERIFY, PUBLISH, approvals, RECALL].map(list => list.length)
  const total = sizes.reduce((product, size) => product * size, 1)
  for (let number = 0; number < total; number++) {
    let rest = number
    const digit = (list: readonly JobEnd[]): JobEnd => {
      const chosen = list[rest % list.length] ?? SKIPPED
      rest = Math.floor(rest / list.length)
      return chosen
    }
    const jobs = { gate: digit(GATE), verify: digit(VERIFY), publish: digit(PUBLISH), recall: digit(RECALL) }
    const approval = digit(approvals)
    const { job: fix, file } = fixes[rest] ?? { job: SKIPPED, file: { kind: "missing" } }
    yield { jobs: { ...jobs, fix, "publish-for-approval": approval }, file }
  }
}

test("every combination of what the jobs can leave ends in one outcome with a reason, and each outcome is reached", () => {
  const reached = new Set<FixOutcome>()
  const faults: Jobs[] = []
  for (const { jobs, file } of combinations()) {
    const {
      outcome,
      why,
      pull: found,
    } = decideOutcome({ fixId: FIX_ID, laterAttempt: false, jobs, fix: file, verdict: { kind: "missing" } })
    reached.add(outcome)
    // A pull request is never invented.
    const fine = why.trim() !== "" && OUTCOMES.includes(outcome) && (outcome !== "opened" || found !== null)
    if (!fine) faults.push(jobs)
  }
  expect(faults).toEqual([])
  expect([...reached].toSorted()).toEqual(OUTCOMES.toSorted())
})

test("a cancelled run ends with what was at work, whatever else had not begun", () => {
  const never = { publish: CANCELLED, "publish-for-approval": CANCELLED, recall: CANCELLED }
  const stopped = anEndedRun({ end: "killed", why: "the job was cancelled" })
  const inFix = { ...stopped.needs["fix"], result: "cancelled", outputs: stopped.needs["fix"]?.outputs ?? {} }
  expect(decide({ ...stopped, needs: { fix: inFix, verify: CANCELLED, ...never } })).toEqual({
    outcome: "agent-failed",
    why: "the job was cancelled",
    pull: null,
  })
  const { needs, files } = anOpenedRun()
  const why = (change: Needs): string =>
    decide({ needs: { ...needs, ...never, ...change }, files: { ...files, fix: change["fix"] ? null : files.fix } }).why
  expect(why({ fix: CANCELLED, verify: CANCELLED })).toBe("the job fix was cancelled")
  expect(why({ verify: CANCELLED })).toBe("the job verify was cancelled")
  expect(why({})).toBe("the job publish was cancelled")
  expect(why({ "publish-for-approval": { ...FAILED } })).toBe("the job publish for approval failed")
})

test.each([
  ["no-change", "gave-up"],
  ["not-fixable", "gave-up"],
  ["no-report", "gave-up"],
  ["over-budget", "over-budget"],
  ["out-of-turns", "out-of-turns"],
  ["out-of-time", "out-of-time"],
  ["model-refused", "agent-failed"],
  ["model-unavailable", "agent-failed"],
  ["killed", "agent-failed"],
  ["crashed", "agent-failed"],
] as const)("an agent that ends as %s is %s, with its own words where there are any", (end, outcome) => {
  expect(decide(anEndedRun({ end, why: "said so" }))).toEqual({ outcome, why: "said so", pull: null })
  const lost = anEndedRun({ end, why: "" })
  const ending = decide({ ...lost, files: { fix: null, verdict: null } })
  expect(ending.outcome).toBe(outcome)
  expect(ending.why).not.toBe("")
})

test("an opened pull request is opened, whichever of the two jobs opened it", () => {
  expect(decide(anOpenedRun())).toMatchObject({ outcome: "opened", pull: { number: 12, headSha: HEAD_SHA } })
  const job = anOpenedRun().needs["publish"] ?? FAILED
  expect(changed({ publish: SKIPPED, "publish-for-approval": job })).toMatchObject({ outcome: "opened" })
})

test.each(["switched-off", "base-moved", "refused"])("a publish job that ends as %s says so in its words", outcome => {
  const publish = { result: "success", outputs: { outcome, why: "its words", number: "", head_sha: "" } }
  expect(changed({ publish, recall: { result: "skipped", outputs: {} } })).toEqual({
    outcome,
    why: "its words",
    pull: null,
  })
})

test("a recalled pull request is switched off whatever else is wrong", () => {
  const run = anOpenedRun()
  const recall = { result: "success", outputs: { recalled: "true" } }
  expect(decide({ needs: { ...run.needs, recall }, files: { fix: "{}", verdict: null } }).outcome).toBe("switched-off")
})

test("a recall that failed leaves the switch unknown, which is broken and keeps the pull request in sight", () => {
  const ending = changed({ recall: { result: "failure", outputs: {} } })
  expect(ending).toMatchObject({ outcome: "broken", pull: { number: 12 } })
  expect(ending.why).toMatch(/recall failed.*AUTOFIX_ENABLED/)
})

test("a refusal names the checks that deny, and only where the verdict is the one of the job", () => {
  const verdict = aVerdict({
    decision: "refuse",
    checks: [
      { rule: "workflow-files", verdict: "deny", evidence: [] },
      { rule: "paths", verdict: "pass", evidence: [] },
    ],
  })
  const run = anOpenedRun({}, verdict)
  const skipped = { result: "skipped", outputs: {} }
  const needs = { ...run.needs, publish: skipped, recall: skipped }
  expect(decide({ needs, files: run.files })).toMatchObject({
    outcome: "refused",
    why: "verify refused the change: workflow-files",
  })
  const forged = JSON.stringify({ ...verdict, checks: [{ rule: "nothing", verdict: "deny", evidence: [] }] })
  expect(decide({ needs, files: { ...run.files, verdict: forged } }).why).toBe("verify refused the change")
})

test.each([
  ["belongs to another try", { fixId: "2.1" }],
  ["another end", { end: "crashed", patch: null }],
  ["digest", { patch: { sha256: "0".repeat(64), bytes: 1, files: 1 } }],
  ["different costs", { costUsd: 0.01 }],
  ["knows what the run cost", { costUsd: null }],
] as const)(
  "a fix.json with a fault (%s) is broken although the pull request is open, and says not to merge",
  (words, change) => {
    const run = anOpenedRun()
    const ending = decide({ ...run, files: { ...run.files, fix: JSON.stringify(aFixResult(change)) } })
    expect(ending).toMatchObject({ outcome: "broken", pull: { number: 12 } })
    expect(ending.why).toContain(words)
    expect(ending.why).toContain("do not merge")
  },
)

test.each(["null", "[]", "{", '{"schema":1}', '{"schema":2,"fixId":"1.1","end":"patched"}', '"x"'])(
  "%s is no fix.json",
  text => {
    const run = anOpenedRun()
    expect(decide({ ...run, files: { ...run.files, fix: text } }).outcome).toBe("broken")
  },
)

test.each([
  ["gate", { gate: FAILED, fix: SKIPPED, verify: SKIPPED, publish: SKIPPED }],
  ["fix", { fix: FAILED, verify: SKIPPED, publish: SKIPPED }],
  ["verify", { verify: CANCELLED, publish: SKIPPED }],
  ["publish", { publish: FAILED }],
] as const)("a job %s that failed without a result is named", (job, change) => {
  const { needs } = anOpenedRun()
  const jobs = { ...needs, recall: SKIPPED, ...change }
  const ending = decide({ needs: jobs, files: { fix: null, verdict: null } })
  expect(ending).toMatchObject({ outcome: "broken", pull: null })
  expect(ending.why).toMatch(new RegExp(`the job ${job} (failed|was cancelled)`))
})

test("a fix job that was run again by itself says what to do instead", () => {
  const { needs } = anOpenedRun()
  const jobs = { ...needs, fix: FAILED, verify: SKIPPED, publish: SKIPPED, recall: SKIPPED }
  const ending = decide({ needs: jobs, files: { fix: null, verdict: null } }, true)
  expect(ending).toMatchObject({ outcome: "broken", why: expect.stringContaining("Re-run all jobs") })
})

test("a fix that was asked for by hand and held says why the gate holds", () => {
  const gate = { result: "success", outputs: { decision: "hold", why: "a pull request is open" } }
  const skipped = { result: "skipped", outputs: {} }
  const needs = {
    gate,
    fix: skipped,
    verify: skipped,
    publish: skipped,
    "publish-for-approval": skipped,
    recall: skipped,
  }
  const ending = decide({ needs, files: { fix: null, verdict: null } })
  expect(ending).toEqual({ outcome: "held", why: "a pull request is open", pull: null })
})

test("a verdict that is not the one of the job's outputs is not read", () => {
  const text = JSON.stringify(aVerdict())
  const outputs = { decision: "publish-with-warnings", verdict_sha256: sha256Of(text) }
  expect(readVerdictFile(text, FIX_ID, done(outputs)).kind).toBe("read")
  expect(readVerdictFile(text, "2.1", done(outputs)).kind).toBe("unreadable")
  expect(readVerdictFile(`${text} `, FIX_ID, done(outputs)).kind).toBe("unreadable")
  expect(readVerdictFile(text, FIX_ID, done({ ...outputs, decision: "publish" })).kind).toBe("unreadable")
  expect(readVerdictFile(null, FIX_ID, done(outputs)).kind).toBe("missing")
})
