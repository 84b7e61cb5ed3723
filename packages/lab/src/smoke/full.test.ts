import { afterAll, beforeAll, expect, test } from "vitest"
import { type FixScene, openFixScene } from "../whole-path/fix-scene.ts"
import { type SmokeUnderTest, smokeIn } from "./smoke-under-test.ts"

let scene: FixScene
let smoke: SmokeUnderTest

beforeAll(async () => {
  scene = await openFixScene()
  smoke = smokeIn(scene)
})
afterAll(() => scene.close())

/** The miniature's planted bug, which the scripted agent mends. */
const PLANTED = {
  service: "backend-api",
  type: "TypeError",
  message: "Cannot read properties of undefined (reading 'id')",
  frames: [
    "bookingReference (/app/apps/backend/src/bookings/service.ts:19:68)",
    "createBooking (/app/apps/backend/src/bookings/service.ts:12:23)",
  ],
  doneTransition: null,
}

test("the whole path is green in staging: a fix, its draft, its checks and its telemetry, and nothing stays", async () => {
  const result = await smoke.test({ mode: "full", fixSwitch: "on" }, undefined, { smoke: PLANTED })
  expect(result.stages.filter(({ state }) => state !== "passed")).toEqual([])
  expect(result.stages.find(({ stage }) => stage === "pull-request")?.seen).toContain("perci-auto-fix[bot]")
  expect(result.stages.find(({ stage }) => stage === "checks")?.seen).toContain("pull_request of perci-auto-fix[bot]")
  await scene.idle()
  expect(await smoke.traces()).toEqual([])
  expect(await scene.openPulls()).toEqual([])
}, 180_000)

test("a test that is killed with its pull request open leaves it to the next one, which removes it and nothing else", async () => {
  const { repository } = scene.lab.world
  const foreign = await scene.breaks("foreign")
  await scene.idle()
  const [own] = await scene.openPulls()
  const readRun = (): Promise<never> => Promise.reject(new Error("killed"))
  const full = { mode: "full", fixSwitch: "on", environment: "production" } as const
  await expect(smoke.test(full, () => ({ telemetry: { readRun } }), { smoke: PLANTED })).rejects.toThrow("killed")
  await scene.idle()
  expect(await scene.openPulls()).toHaveLength(2)
  expect(await smoke.tidy("production")).toContain("the traces of 1 earlier tests were removed")
  expect((await scene.openPulls()).map(({ number }) => number)).toEqual([own?.number])
  expect(scene.fixBranches()).toHaveLength(1)
  expect(scene.openTickets(foreign)).toHaveLength(1)
  const closed = (await scene.pulls()).filter(({ state }) => state === "closed")
  const labels = await Promise.all(
    closed.map(async ({ number }) => scene.github("GET", `/repos/${repository}/issues/${number}`)),
  )
  for (const one of labels) expect(one).toMatchObject({ labels: [{ name: "auto-fix-again" }] })
}, 180_000)
