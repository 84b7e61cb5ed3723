import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, describe, expect, test } from "vitest"
import { applyTerraform } from "./apply-terraform.ts"
import { type BareDatadog, openBareDatadog } from "./bare-datadog.ts"
import { ENVIRONMENTS, type ProvisionOrder } from "./provision-order.ts"
import { readEndState } from "./read-end-state.ts"
import { readRecordedState } from "./recorded-state.ts"
import { replayRecorded } from "./replay-recorded.ts"
import { testOrder } from "./testing/test-order.ts"
import { terraformHere } from "./testing/terraform-here.ts"

const HINT = "infrastructure/terraform has changed: npm run record, and commit the result"
const program = await terraformHere()
const cleanUps: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

async function bareDatadog(): Promise<BareDatadog> {
  const bare = await openBareDatadog()
  cleanUps.push(() => bare.close())
  return bare
}

const CONFIGS = {
  "nothing but a name": "services: [{ name: checkout }]",
  "sources, thresholds, windows and names of every kind": `
site: us5.datadoghq.com
production: [live, live-eu]
services:
  - { name: web/shop, monitors: { source: browser, new-above: 3, impact-above: 1200, impact-window: 90m } }
  - { name: "grpc:orders", environments: [live], monitors: { source: backend, impact-window: 48h } }
  - { name: app_v2.1, environments: [staging], monitors: { source: mobile, impact-above: 1 } }
  - { name: elsewhere, environments: [live-eu] }
autofix: { max-usd-per-day: 0.7 }
`,
  "services in production alone": `
production: [prod]
services:
  - { name: payments, environments: [prod], monitors: { source: backend } }
  - { name: payments-worker, environments: [prod], monitors: { new-above: 25 } }
autofix: { max-usd-per-day: 33.3 }
`,
}

describe.skipIf(program === null)("the recorded apply", () => {
  test.each(Object.entries(CONFIGS))(
    "gives what a real one makes of a configuration with %s",
    { timeout: 60_000 },
    async (_, text) => {
      const [real, replayed] = [await bareDatadog(), await bareDatadog()]
      const folder = mkdtempSync(join(tmpdir(), "auto-triage-apply-"))
      cleanUps.push(() => rmSync(folder, { recursive: true, force: true }))
      const applied = await applyTerraform(testOrder(real, text), {
        program: program ?? "",
        folder,
      })
      expect(applied.ok ? "" : applied.run.output).toBe("")
      await replayRecorded(testOrder(replayed, text), replayed.datadog)
      const state = await readEndState(replayed.datadog)
      expect(state, HINT).toEqual(await readEndState(real.datadog))
      expect(state.monitors.length).toBeGreaterThan(3)
    },
  )
})

describe("the recording", () => {
  test.each(ENVIRONMENTS)("of %s has placeholders for all that came from its configuration", environment => {
    const text = JSON.stringify(readRecordedState(environment))
    expect(text).not.toMatch(/recorded|7919|104_?729|6367|5093|2879|mobile|ap2/i)
    for (const name of ["service", "serviceTerm", "source", "newAbove", "impactAbove", "impactWindow", "usdPerDay"])
      expect(text).toContain(`<<${name}>>`)
  })
})

describe("the replay", () => {
  test("shows no token and leaves out an environment in which nothing runs", async () => {
    const bare = await bareDatadog()
    await replayRecorded(testOrder(bare, CONFIGS["services in production alone"]), bare.datadog)
    const { webhooks, variables, monitors } = await readEndState(bare.datadog)
    expect(webhooks.map(({ name }) => name)).toEqual(["perci-autofix-dispatch"])
    expect(variables).toEqual([{ name: "AUTOFIX_GITHUB_DISPATCH_TOKEN", is_secret: true }])
    expect(monitors.map(({ tags }) => tags)).not.toContainEqual(expect.arrayContaining(["env:staging"]))
    expect(JSON.stringify(monitors)).not.toContain("<<")
  })

  test("is refused where Datadog refuses the monitor, with its words", async () => {
    const bare = await bareDatadog()
    const order = testOrder(bare, CONFIGS["nothing but a name"])
    const [service] = order.config.services
    const services = [{ ...service, monitors: { ...service?.monitors, impactWindow: "99h" } }]
    const wrong = { ...order, config: { ...order.config, services } } as ProvisionOrder
    await expect(replayRecorded(wrong, bare.datadog)).rejects.toThrow(/parameter 'query' is invalid/)
  })

  test("creates nothing twice: Datadog knows the names of the webhooks", async () => {
    const bare = await bareDatadog()
    const order = testOrder(bare, CONFIGS["nothing but a name"])
    await replayRecorded(order, bare.datadog)
    await expect(replayRecorded(order, bare.datadog)).rejects.toThrow("already exists")
  })
})
