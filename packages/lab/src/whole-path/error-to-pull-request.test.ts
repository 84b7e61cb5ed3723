import { type MetricDefinition, METRICS } from "@auto-triage/shared/pipeline/metrics/metric-table"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type FixScene, openFixScene } from "./fix-scene.ts"
import { sentMetrics } from "./sent-metrics.ts"

let scene: FixScene

beforeAll(async () => {
  scene = await openFixScene()
})
afterAll(() => scene.close())

/** How often a run was started for pull requests, by how it ended. */
function checkRuns(): readonly (string | null)[] {
  return scene.lab.world.runner.runs().flatMap(run => (run.event === "pull_request" ? [run.conclusion] : []))
}

function decidedToFix(): number {
  return scene.triageRuns().filter(({ jobs }) => jobs[0]?.outputs["decision"] === "fix").length
}

test("production errors become fixes, staging errors only where the variable or a person says so", async () => {
  const staged = await scene.breaks("staged", { env: "staging" })
  await scene.idle()
  expect(scene.openTickets(staged)).toHaveLength(1)
  expect(scene.triageRuns()[0]?.outputs).toMatchObject({ decision: "hold" })
  expect(await scene.modelRequests()).toEqual([])

  const first = await scene.breaks("live")
  await scene.startByHand({ issue_id: staged, force_fix: "true" })
  await expect.poll(decidedToFix, { timeout: 60_000, interval: 10 }).toBe(2)
  await scene.setVariable("STAGING_FIX_ENABLED", "true")
  // One that many people meet, for the score has to be reached as well.
  const allowed = await scene.breaks("allowed", { env: "staging", users: 900 })
  await scene.idle()

  const runs = scene.triageRuns()
  expect(runs.filter(({ conclusion }) => conclusion !== "success")).toEqual([])
  const draft = { draft: true, base: { ref: "develop" }, user: { login: "perci-auto-fix[bot]" } }
  const told = [first, staged, allowed].map(issue => scene.told(issue))
  expect(await scene.openPulls(), told.join("\n")).toMatchObject([draft, draft, draft])
  expect(checkRuns()).toEqual(["success", "success", "success"])
  for (const issue of [first, staged, allowed]) expect(scene.openTickets(issue)).toHaveLength(1)
  for (const text of told) expect(text.match(/its checks passed/g)).toHaveLength(1)
  expect((await scene.tries()).map(({ outcome, telemetry }) => [outcome, telemetry])).toEqual(
    [1, 2, 3].map(() => ["ci-green", "arrived"]),
  )
}, 180_000)

test.each([null, "TRUE ", "yes", "1", "false"])(
  "with the switch as %j there is a ticket and no more",
  async value => {
    await scene.setVariable("AUTOFIX_ENABLED", value)
    const before = { asked: (await scene.modelRequests()).length, pulls: (await scene.pulls()).length }
    const issue = await scene.breaks(`off${String(value).trim()}`)
    await scene.idle()
    expect(scene.openTickets(issue)).toHaveLength(1)
    const run = scene.triageRuns().at(-1)
    expect(run).toMatchObject({ conclusion: "success", outputs: { decision: "hold" } })
    const gate = run?.jobs[0]?.steps.find(({ id }) => id === "gate")
    expect(gate?.outputs).toMatchObject({ reason: "kill-switch" })
    expect({ asked: (await scene.modelRequests()).length, pulls: (await scene.pulls()).length }).toEqual(before)
  },
  60_000,
)

test("all of that was measured: every metric that these stages have, with the tags of the table", () => {
  const sent = sentMetrics(scene)
  // No storm was raised here.
  const elsewhere = (name: string, by: string): boolean =>
    ["sweep", "smoke", "deploy"].includes(by) || name.startsWith("auto_triage.storm.")
  const table = Object.entries<MetricDefinition>(METRICS).filter(([name, { by }]) => !elsewhere(name, by))
  const tagsOf = (tags: readonly string[]): string => tags.map(tag => tag.split(":", 1)[0]).join(" ")
  expect(new Set(sent.map(({ metric }) => metric))).toEqual(new Set(table.map(([name]) => name)))
  for (const [name, { kind, tags }] of table) {
    const expected = [...tags, "repository", ...(kind === "count" ? ["lane"] : [])].join(" ")
    const given = sent.filter(({ metric }) => metric === name).map(one => tagsOf(one.tags))
    expect([...new Set(given)], name).toEqual([expected])
  }
  const stages = ["triage", "dedupe", "autofix-gate", "autofix-agent", "autofix-verify", "open-pr", "recall", "report"]
  expect(new Set(sent.flatMap(({ tags }) => tags.filter(tag => tag.startsWith("stage:"))))).toEqual(
    new Set([...stages, "install", "agent", "fix", "verify"].map(stage => `stage:${stage}`)),
  )
  expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([202]))
})

test("runs that end together are counted each", () => {
  const { metrics } = scene.lab.world.datadog.snapshot()
  const tickets = sentMetrics(scene).filter(({ metric }) => metric === "auto_triage.tickets")
  expect(tickets.length).toBeGreaterThan(5)
  expect(metrics.find(({ metric }) => metric === "auto_triage.tickets")?.sum).toBe(tickets.length)
})
