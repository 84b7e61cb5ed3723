import { afterAll, beforeAll, expect, test } from "vitest"
import { commitFiles } from "./commit-files.ts"
import { type FixScene, openFixScene } from "./fix-scene.ts"

let scene: FixScene
let issue: string
let heldRun: string

beforeAll(async () => {
  // The gate by hand has to be able to ask Datadog too.
  scene = await openFixScene({ "datadog-spend": true })
  await scene.setVariable("AUTOFIX_ENABLED", null)
  issue = await scene.breaks("asked")
  await scene.idle()
  heldRun = scene.newestRun()
}, 180_000)
afterAll(() => scene.close())

async function fixByHand(): Promise<void> {
  const { repository, ref } = scene.lab.world
  const inputs = { triage_run_id: heldRun }
  await scene.github("POST", `/repos/${repository}/actions/workflows/error-autofix.yml/dispatches`, { ref, inputs })
}

/** Comments on the ticket that tell of tries, oldest first. */
function reports(): readonly string[] {
  return scene.told(issue).match(/^Issue id .*$/gm) ?? []
}

test("held while the switch is off, and the ticket says so", async () => {
  expect(scene.openTickets(issue)).toHaveLength(1)
  await fixByHand()
  await scene.idle()
  expect(scene.lab.world.runner.runs().at(-1)).toMatchObject({ conclusion: "success", outputs: { outcome: "held" } })
  expect(scene.told(issue)).toMatch(/A fix was asked for by hand, and the gate holds\..*AUTOFIX_ENABLED/)
  expect(scene.told(issue)).toContain("It cost nothing")
  expect(await scene.modelRequests()).toEqual([])
})

test("held where a person forces it in triage, and the ticket says so once", async () => {
  await scene.startByHand({ issue_id: issue, force_fix: "true" })
  await scene.idle()
  expect(scene.triageRuns().at(-1)).toMatchObject({ conclusion: "success", outputs: { decision: "hold" } })
  expect(scene.told(issue).match(/A fix was asked for by hand, and the gate holds/g)).toHaveLength(2)
  expect(reports()).toHaveLength(2)
})

test("refused where develop went on meanwhile, and the ticket says what to do", async () => {
  await scene.setVariable("AUTOFIX_ENABLED", "true")
  await fixByHand()
  await scene.reaches("verify")
  const { repository } = scene.lab.world
  await commitFiles(scene, { repository, branch: "develop", files: { "NEWS.md": "News\n" } })
  await scene.idle()
  expect(await scene.pulls()).toEqual([])
  expect(scene.fixBranches()).toEqual([])
  expect(scene.told(issue)).toMatch(/The base branch went on while the fix was verified/)
  expect(scene.told(issue)).toMatch(/Next: To try again, run the workflow Datadog Error Triage by hand/)
  expect((await scene.tries()).map(({ outcome }) => outcome)).toEqual(["base-moved"])
}, 180_000)

test("opened on the new develop when asked for once more", async () => {
  await fixByHand()
  await scene.idle()
  expect(await scene.openPulls()).toMatchObject([{ draft: true, user: { login: "perci-auto-fix[bot]" } }])
  expect((await scene.tries()).map(({ outcome }) => outcome)).toEqual(["base-moved", "ci-green"])
  expect(reports()).toHaveLength(4)
}, 180_000)
