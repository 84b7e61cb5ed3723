import { anEndedRun } from "@auto-triage/shared/pipeline/report/testing/evidence-of"
import { afterEach, beforeEach, expect, test } from "vitest"
import { documentText } from "../whole-path/document-text.ts"
import { type ReportUnderTest, startReport } from "./report-under-test.ts"
import { firstTask, openedWith } from "./tasks.ts"

let lab: ReportUnderTest

beforeEach(async () => {
  lab = await startReport()
})
afterEach(() => lab.close())

const LATER = { kind: "later", branch: "auto-fix/ppl-1-0123abcd", headSha: null } as const

function asked(): number {
  return lab.requests.filter(({ what }) => what === "POST /api/v2/query/scalar").length
}

function comment(): string {
  return documentText(lab.jira.snapshot().issues[0]?.comments[0]?.body)
}

test("telemetry that arrived is shown with tokens, cost and latency, and the run counts what it cost", async () => {
  await lab.sendTelemetry({ fixId: "1.1", usd: 0.41, latencies: [2000, 3001] })
  await lab.sendTelemetry({ fixId: "1.10", usd: 9, latencies: [1] })
  const result = await lab.report(firstTask(openedWith(lab.pull)))
  expect(result).toMatchObject({ countedUsd: 0.41, warnings: [] })
  expect(asked()).toBe(1)
  expect(await lab.runs()).toMatchObject([{ telemetry: "arrived", spentUsd: 0.41 }])
  expect(comment()).toContain("Datadog shows 10,200 tokens, $0.41 and 2,501 ms per request.")
})

test("telemetry that is late is waited for, half a minute at most", async () => {
  const before = lab.github.clock.now()
  lab.intercept = ({ what }, pass) => {
    if (what !== "POST /api/v2/query/scalar" || asked() !== 3) return null
    return lab.sendTelemetry({ fixId: "1.1", usd: 0.41, latencies: [2000] }).then(pass)
  }
  await lab.report(firstTask(openedWith(lab.pull)))
  expect(await lab.runs()).toMatchObject([{ telemetry: "arrived" }])
  expect(lab.github.clock.now() - before).toBeLessThanOrEqual(30_000)
})

test("telemetry that is missing counts at the full budget and says so, until a later report finds it", async () => {
  const first = await lab.report(firstTask(openedWith(lab.pull)))
  expect(first.countedUsd).toBe(2)
  expect(asked()).toBe(5)
  expect(await lab.runs()).toMatchObject([{ telemetry: "missing", spentUsd: 0.41 }])
  expect(comment()).toMatch(/It cost \$0\.41 of at most \$2\.00, and counts as \$2\.00.*missing: tokens, cost, latency/)
  await lab.sendTelemetry({ fixId: "1.1", usd: 0.41, latencies: [2000] })
  const later = await lab.report(LATER)
  expect(later.countedUsd).toBe(0.41)
  expect(asked()).toBe(1)
  expect(await lab.runs()).toMatchObject([{ telemetry: "arrived", spentUsd: 0.41 }])
  expect(comment()).toContain("Datadog shows 10,200 tokens")
  await lab.report(LATER)
  expect(asked()).toBe(0)
})

test("requests whose answers broke off have a latency too", async () => {
  await lab.sendTelemetry({ fixId: "1.1", usd: 0.41, latencies: [], broken: [800] })
  await lab.report(firstTask(openedWith(lab.pull)))
  expect(await lab.runs()).toMatchObject([{ telemetry: "arrived" }])
  expect(comment()).toContain("and 800 ms per request")
})

test("metrics without the events that have the latency are not enough", async () => {
  await lab.sendTelemetry({ fixId: "1.1", usd: 0.41, latencies: [] })
  await lab.report(firstTask(openedWith(lab.pull)))
  expect(await lab.runs()).toMatchObject([{ telemetry: "missing" }])
  expect(comment()).toContain("missing: latency")
})

test.each([
  [0.1, 0.41],
  [0.9, 0.9],
])("where Datadog says $%f and the run said $0.41, $%f counts", async (usd, counted) => {
  await lab.sendTelemetry({ fixId: "1.1", usd, latencies: [2000] })
  expect((await lab.report(firstTask(openedWith(lab.pull)))).countedUsd).toBe(counted)
  expect(await lab.runs()).toMatchObject([{ spentUsd: counted }])
})

const tokens = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }
const unanswered = { end: "model-refused", costUsd: 0, brokerUsd: 0, turns: 1, tokens } as const

test("where the model never answered, the agent's session is proof enough, and nobody waits for tokens", async () => {
  await lab.sendTelemetry({ fixId: "1.1", usd: 0, latencies: [] })
  const result = await lab.report(firstTask(anEndedRun(unanswered)))
  expect(result.countedUsd).toBe(0)
  expect(asked()).toBe(1)
  expect(await lab.runs()).toMatchObject([{ telemetry: "arrived", spentUsd: 0 }])
  expect(comment()).toMatch(/It cost \$0\.00.*No answer of the model came through/)
})

test("tokens that Datadog shows count, whatever the fix job says", async () => {
  await lab.sendTelemetry({ fixId: "1.1", usd: 0.41, latencies: [] })
  expect((await lab.report(firstTask(anEndedRun(unanswered)))).countedUsd).toBe(0.41)
})

test("what the intake did not take is asked for once", async () => {
  const result = await lab.report(firstTask(anEndedRun({ ...unanswered, telemetry: { accepted: 0, refused: 3 } })))
  expect(result.countedUsd).toBe(2)
  expect(asked()).toBe(1)
  expect(comment()).toContain("missing: session")
})

test("a run without an agent is not asked about", async () => {
  const ms = { install: 9, agent: 0, total: 9 }
  const telemetry = { accepted: 0, refused: 0 }
  await lab.report(firstTask(anEndedRun({ ...unanswered, end: "crashed", turns: 0, ms, telemetry })))
  expect(asked()).toBe(0)
  expect(await lab.runs()).toMatchObject([{ telemetry: "unknown", spentUsd: 0 }])
  expect(comment()).toContain("The model was not asked")
})

test("without keys nothing is asked, and the comment says that the run counts at its full budget", async () => {
  const result = await lab.report(firstTask(openedWith(lab.pull)), { datadog: false })
  expect(result.countedUsd).toBe(2)
  expect(lab.requests.filter(({ service }) => service === "datadog")).toEqual([])
  expect(comment()).toContain("Nobody asked Datadog")
})

test("keys that may not ask are a warning with the scopes to add, and the ticket is told all the same", async () => {
  lab.datadog.permissions.deny("metrics-query")
  const result = await lab.report(firstTask(openedWith(lab.pull)))
  expect(result.warnings).toEqual([expect.stringMatching(/timeseries_query.*logs_read_data/)])
  expect(comment()).toContain("Nobody asked Datadog for the run's telemetry, or it did not answer")
})

test("outcome, cost and durations become metrics, once for a report that is repeated, and again when the outcome changes", async () => {
  await lab.sendTelemetry({ fixId: "1.1", usd: 0.41, latencies: [2000] })
  const task = firstTask(openedWith(lab.pull))
  await lab.report(task)
  await lab.report(task)
  const tags = "service:backend-api,environment:production"
  expect(await lab.metric(`auto_triage.fix.outcome{outcome:opened,ticketless:false,${tags}}`)).toBe(1)
  expect(await lab.metric(`auto_triage.fix.cost_usd{${tags}}`)).toBe(0.41)
  expect(await lab.metric(`auto_triage.fix.duration_seconds{stage:agent,${tags}}`)).toBe(60)
  expect(await lab.metric(`auto_triage.fix.duration_seconds{stage:verify,${tags}}`)).toBe(45)
  await lab.check("test", "success")
  await lab.report(LATER)
  await lab.report(LATER)
  expect(await lab.metric(`auto_triage.fix.outcome{outcome:ci-green}`)).toBe(1)
  expect(await lab.metric(`auto_triage.fix.cost_usd{${tags}}`)).toBe(0.41)
})
