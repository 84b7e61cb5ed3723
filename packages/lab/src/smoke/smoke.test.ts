import { afterAll, beforeAll, expect, test } from "vitest"
import { openSmoke, type SmokeUnderTest } from "./smoke-under-test.ts"

let smoke: SmokeUnderTest

beforeAll(async () => {
  smoke = await openSmoke()
})
afterAll(() => smoke.lab.close())

const TRIAGE_STAGES = ["prepare", "emit", "issue", "monitor", "dispatch", "triage", "ticket", "seen-again", "clean-up"]

test.each(["staging", "production"])(
  "a sound installation is green in %s, and nothing stays but a closed ticket",
  async environment => {
    const foreign = await smoke.lab.feed({ service: "backend-api", env: environment, type: `Foreign${environment}` })
    await smoke.lab.idle()
    const before = smoke.lab.openTickets(foreign)
    const result = await smoke.test({ environment })
    expect(result.stages.filter(({ state }) => state === "failed")).toEqual([])
    expect(result.stages.filter(({ state }) => state === "passed").map(({ stage }) => stage)).toEqual(TRIAGE_STAGES)
    await smoke.lab.idle()
    expect(await smoke.traces()).toEqual([])
    const ticket = smoke.lab.tickets().find(({ key }) => key === result.ticketKey)
    expect(ticket).toMatchObject({ category: "done", summary: expect.stringContaining("smoke test") })
    expect(smoke.lab.openTickets(foreign)).toEqual(before)
  },
  60_000,
)

test("two tests at once leave each other alone", async () => {
  const results = await Promise.all([smoke.test(), smoke.test()])
  expect(results.flatMap(({ stages }) => stages.filter(({ state }) => state === "failed"))).toEqual([])
  expect(new Set(results.map(({ ticketKey }) => ticketKey)).size).toBe(2)
  await smoke.lab.idle()
  expect(await smoke.traces()).toEqual([])
}, 60_000)

test("a production error of a triage test starts no fix, also with the switch on", async () => {
  await smoke.lab.setVariable("AUTOFIX_ENABLED", "true")
  const result = await smoke.test({ environment: "production" })
  await smoke.lab.idle()
  await smoke.lab.setVariable("AUTOFIX_ENABLED", "false")
  expect(result.passed).toBe(true)
  const decisions = smoke.lab.lab.world.runner.runs().map(run => run.outputs["decision"])
  expect(decisions).not.toContain("fix")
}, 60_000)
