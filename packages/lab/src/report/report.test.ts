import { anEndedRun, anOpenedRun } from "@auto-triage/shared/pipeline/report/testing/evidence-of"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import type { FixOutcome } from "@auto-triage/shared/pipeline/fix/fix-outcome"
import { afterEach, beforeEach, expect, test } from "vitest"
import { documentText } from "../whole-path/document-text.ts"
import { type ReportUnderTest, startReport } from "./report-under-test.ts"
import { firstTask, type LeftBehind, openedWith } from "./tasks.ts"

let lab: ReportUnderTest

beforeEach(async () => {
  lab = await startReport()
})
afterEach(() => lab.close())

const SKIPPED = { result: "skipped", outputs: {} }
const KEYLESS = { datadog: false }

function ticket() {
  const [first] = lab.jira.snapshot().issues
  if (first === undefined) throw new Error("there is no ticket")
  return first
}

function comments(): string[] {
  return ticket().comments.map(({ body }) => documentText(body))
}

async function run() {
  const [first] = await lab.runs()
  return first
}

function opened(): LeftBehind {
  return openedWith(lab.pull)
}

function publishedAs(outcome: string): LeftBehind {
  const { needs, files } = anOpenedRun()
  const outputs = { outcome, why: `it is ${outcome}`, number: "", url: "", head_sha: "" }
  return { needs: { ...needs, publish: { result: "success", outputs }, recall: SKIPPED }, files }
}

function cancelledInVerify(): LeftBehind {
  const { needs, files } = opened()
  const verify = { result: "cancelled", outputs: {} }
  return { needs: { ...needs, verify, publish: SKIPPED, recall: SKIPPED }, files: { ...files, verdict: null } }
}

function later(headSha: string | null = lab.pull.headSha) {
  return { kind: "later", branch: lab.pull.branch, headSha } as const
}

const ENDS: readonly (readonly [FixOutcome, () => LeftBehind])[] = [
  ["opened", opened],
  ["refused", () => publishedAs("refused")],
  ["switched-off", () => publishedAs("switched-off")],
  ["base-moved", () => publishedAs("base-moved")],
  ["switched-off", () => openedWith(lab.pull, { recall: { result: "success", outputs: { recalled: "true" } } })],
  ["gave-up", () => anEndedRun({ end: "not-fixable" })],
  ["over-budget", () => anEndedRun({ end: "over-budget" })],
  ["out-of-turns", () => anEndedRun({ end: "out-of-turns" })],
  ["out-of-time", () => anEndedRun({ end: "out-of-time" })],
  ["agent-failed", () => anEndedRun({ end: "model-unavailable" })],
  ["broken", () => cancelledInVerify()],
]

test.each(ENDS)("%s is one comment and one settled try, however often it is reported", async (outcome, left) => {
  const first = await lab.report(firstTask(left()), KEYLESS)
  expect(first).toMatchObject({ outcome, warnings: [], ticketKey: "PPL-1" })
  const settled = await run()
  expect(settled).toMatchObject({ outcome, commentId: expect.stringMatching(/^\d+$/), telemetry: "unknown" })
  const [said] = comments()
  expect(said).toContain(first.why.slice(1))
  const again = await lab.report(firstTask(left()), KEYLESS)
  expect(again.written.filter(line => !line.includes("linked"))).toEqual([])
  expect(comments()).toEqual([said])
  expect(await run()).toEqual(settled)
})

test("a fix that was held by hand reaches the ticket and leaves the ledger alone", async () => {
  const gate = { result: "success", outputs: { decision: "hold", why: "a pull request is open" } }
  const needs = { ...anOpenedRun().needs, gate, fix: SKIPPED, verify: SKIPPED, publish: SKIPPED, recall: SKIPPED }
  const task = firstTask({ needs, files: { fix: null, verdict: null } }, { fixId: "2.1" })
  expect(await lab.report(task)).toMatchObject({ outcome: "held", countedUsd: 0, warnings: [] })
  expect(comments()).toEqual([expect.stringContaining("A pull request is open")])
  expect(await run()).toMatchObject({ id: "1.1", outcome: null })
})

test("the comment moves on with the checks, in place, and a repeated event writes nothing", async () => {
  await lab.check("test", null)
  expect(await lab.report(firstTask(opened()), KEYLESS)).toMatchObject({ outcome: "opened" })
  const link = `https://github.com/percihealth/monorepo/pull/${lab.pull.number}`
  expect(ticket().remoteLinks).toMatchObject([{ object: { url: link } }])
  await lab.check("test", "success")
  expect(await lab.report(later(), KEYLESS)).toMatchObject({ outcome: "ci-green" })
  expect(comments()).toEqual([expect.stringMatching(/checks passed[\s\S]*Root cause, in the agent's words: a clinic/)])
  expect(await run()).toMatchObject({ outcome: "ci-green", spentUsd: 0.41, pullRequest: lab.pull.number })
  const again = await lab.report(later(), KEYLESS)
  expect(again.written.filter(line => !line.includes("linked"))).toEqual([])
  await lab.check("test", "failure")
  expect(await lab.report(later(null), KEYLESS)).toMatchObject({ outcome: "ci-red" })
  expect(comments()).toEqual([expect.stringContaining("Check test: failed (failure)")])
  expect(ticket().remoteLinks).toHaveLength(1)
})

test("the checks that rulesets require decide, and the configured ones before them", async () => {
  const rule = { type: "required_status_checks", parameters: { required_status_checks: [{ context: "test" }] } }
  const ruleset = { name: "develop", include: ["refs/heads/develop"], rules: [rule] }
  lab.github.github.addRuleset(lab.github.repository, ruleset)
  await lab.check("docs", "failure")
  await lab.check("test", "success")
  expect(await lab.report(firstTask(opened()), KEYLESS)).toMatchObject({ outcome: "ci-green" })
  expect(await lab.report(later(), { ...KEYLESS, autofix: { checks: ["docs"] } })).toMatchObject({ outcome: "ci-red" })
  const missing = await lab.report(later(), { ...KEYLESS, autofix: { checks: ["test", "deploy"] } })
  expect(missing).toMatchObject({ outcome: "opened", why: "the pull request waits for deploy (not started)" })
})

test("checks that wait for a person are blocked, with the reason that ci-trust gives", async () => {
  await lab.check("test", "action_required")
  const auto = await lab.report(firstTask(opened()), KEYLESS)
  expect(auto).toMatchObject({ outcome: "ci-blocked", why: expect.stringContaining("was not opened by the App") })
  const approve = await lab.report(later(), { ...KEYLESS, autofix: { ciTrust: "approve" } })
  expect(approve.why).toContain("as ci-trust: approve asks for")
})

test("no check at all stays opened", async () => {
  expect(await lab.report(firstTask(opened()), KEYLESS)).toMatchObject({
    outcome: "opened",
    why: expect.stringContaining("no check has started"),
  })
})

test("checks that finish while the first report is written are seen by it", async () => {
  await lab.check("test", null)
  lab.intercept = ({ what }, pass) => {
    if (what !== "POST /rest/api/3/issue/PPL-1/comment") return null
    return lab.check("test", "success").then(pass)
  }
  // The event that the finished check raises finds the try unreported or without comment.
  expect(await lab.report(later(), KEYLESS)).toMatchObject({ outcome: null, state: null })
  expect(await lab.report(firstTask(opened()), KEYLESS)).toMatchObject({ outcome: "ci-green" })
  expect(comments()).toEqual([expect.stringContaining("checks passed")])
  expect(await run()).toMatchObject({ outcome: "ci-green" })
})

test("events of other branches, of older commits and before the first report change nothing", async () => {
  const silent = { state: null, written: [] }
  expect(await lab.report({ kind: "later", branch: "auto-fix/other", headSha: null })).toMatchObject(silent)
  expect(await lab.report(later())).toMatchObject({ ...silent, why: expect.stringContaining("not reported yet") })
  await lab.report(firstTask(opened()), KEYLESS)
  const head = await lab.push()
  expect(await lab.report(later())).toMatchObject({
    ...silent,
    outcome: "opened",
    why: expect.stringContaining("no longer the head"),
  })
  await lab.check("test", "success", head)
  expect(await lab.report(later(head), KEYLESS)).toMatchObject({ outcome: "ci-green" })
  expect(comments()).toHaveLength(1)
})

const FAILED = { result: "failure", outputs: {} }
const MINUTE_MS = 60_000

test("a fix job that was run again by itself takes nothing back of a fix that is open", async () => {
  await lab.report(firstTask(opened()), KEYLESS)
  const [before, said] = [await run(), comments()]
  const { needs } = opened()
  const jobs = { ...needs, fix: FAILED, verify: SKIPPED, publish: SKIPPED, recall: SKIPPED }
  const task = firstTask({ needs: jobs, files: { fix: null, verdict: null } }, {}, { laterAttempt: true })
  expect(await lab.report(task, KEYLESS)).toMatchObject({ outcome: "opened", state: null, written: [] })
  expect([await run(), comments()]).toEqual([before, said])
})

test("a publish job that broke off after it had opened the pull request is told with the pull request", async () => {
  const broke = openedWith(lab.pull, { publish: FAILED, recall: SKIPPED })
  const { number } = lab.pull
  expect(await lab.report(firstTask(broke), KEYLESS)).toMatchObject({
    outcome: "broken",
    why: expect.stringContaining("after it had opened the pull request"),
    state: { pull: { number } },
  })
  expect(await run()).toMatchObject({ outcome: "broken", pullRequest: number })
})

test("a try whose run ended without a word is told by the report of the next attempt", async () => {
  await lab.reserve({ id: "1.2", ticketKey: "PPL-2" })
  await lab.reserve({ id: "7.1", ticketKey: "PPL-3" })
  await lab.report(firstTask(opened()), KEYLESS)
  expect((await lab.runs()).map(({ outcome }) => outcome)).toEqual(["opened", "broken", null])
  const told = lab.jira.snapshot().issues.map(issue => issue.comments.length)
  expect(told).toEqual([1, 1, 0])
})

test("a try whose run ended without a word is told by a later report, once its run must have ended", async () => {
  const { maxMinutes } = DEFAULT_CONFIG.autofix
  await lab.reserve({ id: "7.1", ticketKey: "PPL-2" })
  expect(await lab.report(later(), KEYLESS)).toMatchObject({ state: null, written: [] })
  lab.github.clock.set(lab.github.clock.now() + (maxMinutes + 121) * MINUTE_MS)
  await lab.check("test", "success")
  expect(await lab.report(later(), KEYLESS)).toMatchObject({ outcome: "ci-green", ticketKey: "PPL-1" })
  expect(await lab.runs()).toMatchObject([
    { outcome: "ci-green", pullRequest: lab.pull.number, commentId: expect.any(String) },
    { outcome: "broken", pullRequest: null, spentUsd: null, commentId: expect.any(String) },
  ])
  expect(await lab.report(later(), KEYLESS)).toMatchObject({ outcome: "ci-green", written: [expect.any(String)] })
})

test("what a person did to the pull request is said, and the outcome stays", async () => {
  await lab.check("test", "failure")
  await lab.report(firstTask(opened()), KEYLESS)
  const token = lab.github.pat({ pull_requests: "write" })
  const path = `/repos/${lab.github.repository}/pulls/${lab.pull.number}`
  await lab.github.send(token, `PATCH ${path}`, { state: "closed" })
  await lab.check("test", "success")
  expect(await lab.report(later(), KEYLESS)).toMatchObject({ outcome: "ci-red", state: { pull: { state: "closed" } } })
  expect(comments()).toEqual([expect.stringContaining("somebody closed the pull request without merging it")])
})

test("the ticket moves by the configured transitions, once for each outcome", async () => {
  const autofix = {
    transitions: { opened: "start progress", "ci-green": "Ready for Review", "ci-red": "Back to To Do" },
  }
  const setting = { ...KEYLESS, autofix }
  await lab.check("test", null)
  await lab.report(firstTask(opened()), setting)
  expect(ticket().status).toBe("In Progress")
  lab.jira.admin.transitionTo("PPL-1", "To Do")
  await lab.report(firstTask(opened()), setting)
  await lab.report(later(), setting)
  expect(ticket().status).toBe("To Do")
  lab.jira.admin.transitionTo("PPL-1", "In Progress")
  await lab.check("test", "success")
  expect(await lab.report(later(), setting)).toMatchObject({ outcome: "ci-green", warnings: [] })
  expect(ticket().status).toBe("In Review")
  await lab.check("test", "failure")
  await lab.report(later(), setting)
  expect(ticket().status).toBe("To Do")
})

test("CI that finished before the first report moves the ticket all the way", async () => {
  const autofix = { transitions: { opened: "Start Progress", "ci-green": "Ready for Review" } }
  await lab.check("test", "success")
  expect(await lab.report(firstTask(opened()), { ...KEYLESS, autofix })).toMatchObject({ warnings: [] })
  expect(ticket().status).toBe("In Review")
})

test("a transition that is not there is a warning that names where to correct it, and a Done ticket is left alone", async () => {
  const autofix = { transitions: { failed: "Give Up" } }
  const task = firstTask(anEndedRun({ end: "not-fixable" }))
  const missing = await lab.report(task, { ...KEYLESS, autofix })
  expect(missing.warnings).toEqual([expect.stringMatching(/no transition "Give Up".*autofix\.transitions/)])
  lab.jira.admin.transitionTo("PPL-1", "Done")
  const done = await lab.report(task, { ...KEYLESS, autofix: { transitions: { failed: "Reopen" } } })
  expect(done.warnings).toEqual([expect.stringContaining("is Done")])
  expect(ticket().status).toBe("Done")
  expect(comments()).toHaveLength(1)
})
