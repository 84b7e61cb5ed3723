import { afterAll, beforeAll, expect, test } from "vitest"
import { sentMetrics } from "../whole-path/sent-metrics.ts"
import { openSmoke, type SmokeUnderTest } from "./smoke-under-test.ts"

let smoke: SmokeUnderTest

beforeAll(async () => {
  smoke = await openSmoke()
  await smoke.lab.setVariable("SMOKE_ALERT_MINUTES", "0.25")
})
afterAll(() => smoke.lab.close())

test("the canary as it is shipped is green, measured, keeps its result, and leaves nothing", async () => {
  const { lab } = smoke
  await lab.control("POST", "/github/schedule", { workflow: "smoke-test.yml", repository: null })
  await lab.idle()
  const run = lab.lab.world.runner.runs().find(({ workflow }) => workflow.endsWith("/smoke-test.yml"))
  const steps = run?.jobs.flatMap(job => job.steps) ?? []
  const told = steps.map(step => step.summary + step.annotations.map(({ message }) => message).join("\n")).join("\n")
  expect([run?.event, run?.conclusion], told).toEqual(["schedule", "success"])
  expect(run?.jobs[0]?.outputs).toEqual({ outcome: "passed" })
  expect(told).toContain("The smoke test passed")
  expect(sentMetrics(lab).find(({ metric }) => metric === "auto_triage.smoke.result")?.value).toBe(1)
  expect(await smoke.traces()).toEqual([])
}, 90_000)
