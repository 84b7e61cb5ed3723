import { afterAll, beforeAll, expect, test } from "vitest"
import { type FixScene, openFixScene } from "../whole-path/fix-scene.ts"
import { type RollbackUnderTest, rollbackUnderTest } from "./rollback-under-test.ts"

let scene: FixScene
let drill: RollbackUnderTest

beforeAll(async () => {
  scene = await openFixScene()
  drill = rollbackUnderTest(scene.lab.world)
})
afterAll(async () => {
  await scene.close()
  drill.close()
})

test("a fix in flight does not publish once fixes are rolled back, and the next one does after the way back", async () => {
  const issue = await scene.breaks("inFlight")
  await scene.reaches("verify")
  const off = await drill.run("fixes --apply --wait 120")
  expect([off.status, off.notes.join()]).toEqual([0, expect.stringContaining("in flight: error-triage.yml")])
  expect(off.notes.join()).not.toContain("could not be read")
  expect(off.proofs.map(proof => proof.state)).toEqual(["proven", "proven", "proven"])
  await scene.idle()
  expect(await scene.openPulls()).toEqual([])
  expect(scene.told(issue)).toContain("The switch for fixes was turned off")

  // Without the App nothing could be published either; its way back is part of the same proof.
  expect((await drill.run("capability --only app --apply")).status).toBe(0)
  expect((await drill.run("capability --back --apply")).status).toBe(0)
  expect((await drill.run("fixes --back --apply")).status).toBe(0)
  await scene.breaks("afterwards")
  await scene.idle()
  expect(await scene.openPulls()).toHaveLength(1)

  const closed = await drill.run("fixes --apply --close-pulls --wait 1")
  expect(closed.status).toBe(0)
  expect(await scene.openPulls()).toEqual([])
}, 240_000)
