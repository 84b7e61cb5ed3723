import { afterAll, beforeAll, expect, test } from "vitest"
import { type FixScene, openFixScene } from "./fix-scene.ts"

const AGAIN = "once the variable AUTOFIX_ENABLED is true again"

let scene: FixScene
let issue: string

beforeAll(async () => {
  scene = await openFixScene()
})
afterAll(() => scene.close())

/** Starts a fix with the switch on. */
async function start(name: string): Promise<void> {
  await scene.setVariable("AUTOFIX_ENABLED", "true")
  issue = await scene.breaks(name)
}

function turnOff(): void {
  scene.lab.world.github.setVariable(scene.lab.world.repository, "AUTOFIX_ENABLED", "false")
}

/** Turns the switch off at the moment in which the code host does something for the first time. */
function turnOffAt(event: string, what: (event: { readonly ref: string; readonly sha: string }) => boolean): void {
  let done = false
  scene.lab.world.github.subscribe(raised => {
    if (done || raised.name !== event || !what(raised)) return
    done = true
    turnOff()
  })
}

async function expectNothingLeft(): Promise<void> {
  await scene.idle()
  expect(await scene.openPulls()).toEqual([])
  expect(scene.fixBranches()).toEqual([])
  expect(scene.told(issue)).toContain("The switch for fixes was turned off, so there is no pull request")
  expect(scene.told(issue)).toContain(AGAIN)
  expect((await scene.tries()).at(-1)).toMatchObject({ outcome: "switched-off", issueId: issue })
  expect(scene.triageRuns().at(-1)?.conclusion).toBe("success")
}

test("turned off while the agent works", async () => {
  await start("working")
  await expect.poll(() => scene.lab.world.model.requests().length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0)
  turnOff()
  await expectNothingLeft()
  expect(await scene.pulls()).toEqual([])
}, 180_000)

test("turned off while the fix is verified", async () => {
  await start("verifying")
  await scene.reaches("verify")
  turnOff()
  await expectNothingLeft()
  expect(await scene.pulls()).toEqual([])
}, 180_000)

test("turned off between the commit and the pull request", async () => {
  const { github, repository } = scene.lab.world
  const base = await github.resolve(repository, "develop")
  await start("committed")
  turnOffAt("push", ({ ref, sha }) => ref.startsWith("refs/heads/auto-fix/") && sha !== base)
  await expectNothingLeft()
  expect(await scene.pulls()).toEqual([])
  expect(scene.told(issue)).not.toContain("Pull request")
}, 180_000)

test("turned off right after the pull request was opened, where no token may read the switch", async () => {
  const { repository } = scene.lab.world
  await scene.github("DELETE", `/repos/${repository}/environments/autofix-publish/secrets/AUTOFIX_SWITCH_TOKEN`)
  await start("opened")
  turnOffAt("pull_request", () => true)
  await expectNothingLeft()
  expect(await scene.pulls()).toMatchObject([{ state: "closed", merged_at: null }])
  expect(scene.told(issue)).toContain("closed again")
}, 180_000)
