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
  const result = await smoke.test({ mode: "full", fixEnabled: true }, {}, { smoke: PLANTED })
  expect(result.stages.filter(({ state }) => state !== "passed")).toEqual([])
  expect(result.stages.find(({ stage }) => stage === "pull-request")?.seen).toContain("perci-auto-fix[bot]")
  expect(result.stages.find(({ stage }) => stage === "checks")?.seen).toContain("pull_request of perci-auto-fix[bot]")
  await scene.idle()
  expect(await smoke.traces()).toEqual([])
  expect(await scene.openPulls()).toEqual([])
}, 180_000)
