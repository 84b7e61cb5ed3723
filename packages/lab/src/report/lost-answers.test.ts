import { UpstreamError } from "@auto-triage/shared/errors"
import type { ReportTask } from "@auto-triage/shared/pipeline/report"
import { afterEach, beforeEach, expect, test } from "vitest"
import { BASIC } from "../jira/testing/jira-under-test.ts"
import { documentText } from "../whole-path/document-text.ts"
import { type ReportUnderTest, type Setting, startReport } from "./report-under-test.ts"
import { firstTask, openedWith } from "./tasks.ts"

let lab: ReportUnderTest

beforeEach(async () => {
  lab = await startReport()
})
afterEach(() => lab.close())

const autofix = { transitions: { opened: "Start Progress", "ci-green": "Ready for Review" } }
const badGateway = (): Response => new Response("bad gateway", { status: 502 })

/** What becomes of a request and of those after it. */
type Fault = "lost answer" | "killed after" | "refused"

function hit(fault: Fault, nth: number): { readonly struck: () => boolean } {
  let count = 0
  lab.intercept = (_request, pass) => {
    const at = count++
    if (at < nth) return null
    if (at > nth) return fault === "killed after" ? Promise.resolve(badGateway()) : null
    return fault === "refused" ? Promise.resolve(badGateway()) : pass().then(badGateway)
  }
  return { struck: () => count > nth }
}

async function prepared(n: number): Promise<ReportTask> {
  const id = `${n}.1`
  const ticketKey = `PPL-${n}`
  if (n > 1) await lab.reserve({ id, ticketKey })
  await lab.sendTelemetry({ fixId: id, usd: 0.41, latencies: [2000, 3000] })
  return firstTask(openedWith(lab.pull, {}, id), { fixId: id, ticketKey })
}

async function expectOneOfEach(n: number, outcome: string, hint: string): Promise<void> {
  const key = `PPL-${n}`
  const ticket = lab.jira.snapshot().issues.find(issue => issue.key === key)
  const run = (await lab.runs()).find(({ id }) => id === `${n}.1`)
  const [comment] = ticket?.comments ?? []
  expect(ticket?.comments, hint).toHaveLength(1)
  expect(ticket?.remoteLinks, hint).toHaveLength(1)
  expect(run, hint).toMatchObject({ outcome, spentUsd: 0.41, telemetry: "arrived", commentId: comment?.id })
  expect(ticket?.status, hint).toBe(outcome === "ci-green" ? "In Review" : "In Progress")
}

test.each<Fault>(["lost answer", "killed after", "refused"])(
  "%s at any request of the first report, and the report again, is one comment, one link and one settlement",
  async fault => {
    await lab.check("test", null)
    for (let n = 1; ; n++) {
      const task = await prepared(n)
      const { struck } = hit(fault, n - 1)
      await lab.report(task, { autofix }).catch(() => null)
      lab.intercept = () => null
      const end = await lab.report(task, { autofix })
      expect(end.outcome).toBe("opened")
      await expectOneOfEach(n, "opened", `${fault}, request ${n}`)
      if (!struck()) break
    }
  },
)

test("a lost answer at any request of a later report, and the event again, is the same comment", async () => {
  for (let n = 1; ; n++) {
    await lab.check("test", null)
    await lab.report(await prepared(n), { autofix })
    await lab.check("test", "success")
    const { struck } = hit("lost answer", n - 1)
    const task = { kind: "later", branch: lab.pull.branch, headSha: lab.pull.headSha } as const
    await lab.report(task, { autofix }).catch(() => null)
    lab.intercept = () => null
    await lab.report(task, { autofix })
    await expectOneOfEach(n, "ci-green", `request ${n}`)
    if (!struck()) break
  }
})

async function failure(task: ReportTask, setting: Setting = {}): Promise<unknown> {
  return lab.report(task, setting).then(
    () => null,
    (error: unknown) => error,
  )
}

test("a ticket that is gone ends loudly, after the ledger was settled and with a metric that says so", async () => {
  const task = await prepared(1)
  lab.jira.admin.deleteIssue("PPL-1")
  const error = await failure(task)
  expect(error).toBeInstanceOf(UpstreamError)
  expect(error).toMatchObject({ message: expect.stringContaining("PPL-1 is gone"), failure: { status: 404 } })
  expect(await lab.runs()).toMatchObject([{ outcome: "opened", spentUsd: 0.41, commentId: null }])
  expect(await lab.metric("auto_triage.fix.outcome{outcome:opened,ticketless:true}")).toBe(1)
})

test("a ticket that is gone gives its word to the one that the error has now", async () => {
  const task = await prepared(1)
  await lab.report(task)
  await lab.reserve({ id: "2.1", ticketKey: "PPL-2" })
  lab.jira.admin.deleteIssue("PPL-1")
  await lab.record("PPL-2")
  await lab.check("test", "success")
  expect(await lab.report(LATER)).toMatchObject({ outcome: "ci-green" })
  await lab.report(LATER)
  const ticket = lab.jira.snapshot().issues.find(({ key }) => key === "PPL-2")
  const told = ticket?.comments.map(({ properties }) => (properties["auto-triage"] as { fixId?: unknown }).fixId)
  expect(told?.filter(id => id === "1.1")).toEqual(["1.1"])
})

test("while Jira has a problem the report fails after the ledger was settled, and the next one completes it", async () => {
  const task = await prepared(1)
  lab.intercept = ({ service }) => (service === "jira" ? Promise.resolve(badGateway()) : null)
  expect(await failure(task)).toBeInstanceOf(UpstreamError)
  expect(await lab.runs()).toMatchObject([{ outcome: "opened", spentUsd: 0.41, commentId: null }])
  lab.intercept = () => null
  expect(await lab.report(task, { autofix })).toMatchObject({ outcome: "opened" })
  await expectOneOfEach(1, "opened", "")
})

test("a transition that Jira could not do keeps the comment, fails, and is done by the next report", async () => {
  const task = await prepared(1)
  lab.intercept = ({ what }) =>
    what.startsWith("POST ") && what.endsWith("/transitions") ? Promise.resolve(badGateway()) : null
  expect(await failure(task, { autofix })).toBeInstanceOf(UpstreamError)
  expect(lab.jira.snapshot().issues[0]).toMatchObject({ status: "To Do", comments: [{}] })
  lab.intercept = () => null
  await lab.report(task, { autofix })
  await expectOneOfEach(1, "opened", "")
})

const LATER = { kind: "later", branch: "auto-fix/ppl-1-0123abcd", headSha: null } as const

test("a comment that somebody deleted is written again", async () => {
  const task = await prepared(1)
  await lab.report(task)
  const [old] = lab.jira.snapshot().issues[0]?.comments ?? []
  const path = `http://jira.test/rest/api/3/issue/PPL-1/comment/${old?.id}`
  await lab.jira.handle(new Request(path, { method: "DELETE", headers: { authorization: BASIC } }))
  await lab.report(task)
  const [comment, ...others] = lab.jira.snapshot().issues[0]?.comments ?? []
  expect(comment).toMatchObject({ properties: { "auto-triage": { fixId: "1.1" } } })
  expect([others, comment?.id === old?.id]).toEqual([[], false])
  expect(await lab.runs()).toMatchObject([{ commentId: comment?.id }])
})

test("a comment whose memory cannot be found is found by the ledger, and told what the ledger knows", async () => {
  await lab.report(await prepared(1))
  lab.intercept = ({ what }) =>
    what === "GET /rest/api/3/issue/PPL-1/comment" ? Promise.resolve(Response.json({ comments: [] })) : null
  await lab.check("test", "success")
  expect(await lab.report(LATER)).toMatchObject({ outcome: "ci-green", state: { agent: null } })
  expect(lab.jira.snapshot().issues[0]?.comments.map(({ body }) => documentText(body))).toEqual([
    expect.stringContaining("checks passed"),
  ])
})

test("a ledger that cannot be written keeps nobody from the ticket, and is settled by the next report", async () => {
  const task = await prepared(1)
  lab.intercept = ({ what }) => (what.includes("/git/") ? Promise.resolve(badGateway()) : null)
  expect(await failure(task, { autofix })).toBeInstanceOf(UpstreamError)
  expect(lab.jira.snapshot().issues[0]).toMatchObject({ status: "In Progress", comments: [{}] })
  lab.intercept = () => null
  await lab.report(task, { autofix })
  await expectOneOfEach(1, "opened", "")
})

test("a comment that the first report never came to write is written by a later one, once that must have ended", async () => {
  const task = await prepared(1)
  lab.intercept = ({ service }) => (service === "jira" ? Promise.resolve(badGateway()) : null)
  await failure(task)
  lab.intercept = () => null
  await lab.check("test", "success")
  expect(await lab.report(LATER, { autofix })).toMatchObject({
    state: null,
    why: expect.stringContaining("still writing"),
  })
  lab.github.clock.set(lab.github.clock.now() + 16 * 60_000)
  expect(await lab.report(LATER, { autofix })).toMatchObject({ outcome: "ci-green" })
  await expectOneOfEach(1, "ci-green", "")
})
