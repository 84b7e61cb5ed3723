import { afterAll, beforeAll, expect, test } from "vitest"
import { type FixScene, openFixScene } from "./fix-scene.ts"

let scene: FixScene

beforeAll(async () => {
  scene = await openFixScene()
})
afterAll(() => scene.close())

test("a run that a person cancels while the agent works opens nothing, and the ticket says which job it was", async () => {
  const issue = await scene.breaks("stopped")
  await scene.reaches("/fix")
  const { repository } = scene.lab.world
  await scene.github("POST", `/repos/${repository}/actions/runs/${scene.triageRuns()[0]?.id}/cancel`)
  await scene.idle()
  expect(scene.triageRuns()).toMatchObject([{ conclusion: "cancelled" }])
  // The agent's action may have had the time to say how it ended, or not.
  expect(scene.told(issue)).toMatch(/The job fix was cancelled|cancelled|signal/)
  expect((await scene.tries())[0]?.outcome).toMatch(/^(?:agent-failed|broken)$/)
  expect([await scene.openPulls(), scene.fixBranches()]).toEqual([[], []])
})
