import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { Script } from "../model/script.ts"
import { type FixScene, openFixScene, quickScript } from "./fix-scene.ts"

let scene: FixScene

beforeAll(async () => {
  scene = await openFixScene({ "max-usd": 0.4, "max-usd-per-day": 1 })
})
afterAll(() => scene.close())

/** The quick fix, whose answers cost 40 cents together. */
function dearScript(): Script {
  const turns = quickScript().turns.map((turn, index) => {
    const output_tokens = index === 2 ? 19_840 : 50
    return { ...turn, usage: { input_tokens: 100, output_tokens } }
  })
  return Script.parse({ turns })
}

/** USD by fix.json as the run keeps it. */
function usdOfArtifact(run: string, issueId: string): number {
  const { github, repository } = scene.lab.world
  const artifacts = join(github.gitDirectory(repository), "../../../runner/artifacts")
  const file = join(artifacts, run, `auto-fix-fix-${issueId}/files/fix.json`)
  return (JSON.parse(readFileSync(file, "utf8")) as { costUsd: number }).costUsd
}

async function expectHeldForTheDay(name: string): Promise<void> {
  const issue = await scene.breaks(name)
  await expect.poll(() => gateOf(issue), { timeout: 60_000, interval: 10 }).toBeDefined()
  expect(gateOf(issue)).toMatchObject({ decision: "hold", reason: "day-budget" })
  expect(gateOf(issue)?.["why"]).toContain("$0.80 of $1.00 count as spent in this UTC day")
}

function gateOf(issue: string): Readonly<Record<string, string>> | undefined {
  const job = scene.triageRuns().flatMap(({ jobs }) => jobs.filter(({ outputs }) => outputs["issue_id"] === issue))[0]
  return job?.steps.find(({ id }) => id === "gate")?.outputs
}

test("a run that the model refused costs nothing, and its session proves that its telemetry arrived", async () => {
  const fail = { status: 401, times: 1000, type: "authentication_error", message: "invalid x-api-key" }
  scene.lab.world.model.setScript({}, Script.parse({ turns: [{ fail }] }))
  const issue = await scene.breaks("refused")
  await scene.idle()
  expect(await scene.tries()).toMatchObject([{ outcome: "agent-failed", telemetry: "arrived", spentUsd: 0 }])
  expect(scene.told(issue)).toMatch(/It cost \$0\.00 of at most \$0\.40\. .*Datadog shows the agent's session/)
  const asked = scene.callsOf(scene.newestRun()).filter(({ path }) => path === "/api/v2/query/scalar")
  expect(asked).toHaveLength(1)
})

test("ledger, result and telemetry agree, and the third run of a day does not start", async () => {
  scene.lab.world.model.setScript({}, dearScript())
  const issues = [await scene.breaks("first"), await scene.breaks("second")]
  await expect.poll(() => issues.map(issue => gateOf(issue)?.["decision"]), { timeout: 60_000 }).toEqual(["fix", "fix"])
  // What they may cost counts before anybody knows what they did.
  await expectHeldForTheDay("third")
  await scene.idle()
  const tries = (await scene.tries()).filter(({ issueId }) => issues.includes(issueId))
  const { runs } = await scene.otlp()
  expect(tries).toHaveLength(2)
  for (const { id, issueId, spentUsd, telemetry } of tries) {
    const [run = ""] = id.split(".")
    expect({ telemetry, spentUsd }).toEqual({ telemetry: "arrived", spentUsd: 0.4 })
    expect(usdOfArtifact(run, issueId)).toBe(spentUsd)
    expect(runs[id]?.usd).toBe(spentUsd)
  }
  await expectHeldForTheDay("fourth")
  expect(await scene.tries()).toHaveLength(3)
}, 180_000)
