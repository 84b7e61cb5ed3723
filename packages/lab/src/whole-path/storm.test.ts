import { afterAll, beforeAll, expect, test } from "vitest"
import { type LabClient, openLab } from "./lab-client.ts"

let lab: LabClient

beforeAll(async () => {
  lab = await openLab()
})
afterAll(() => lab.close())

test("thirty dispatches at once for three errors, with a search that lags 30 seconds, end in three open tickets", async () => {
  await lab.control("POST", "/jira/index", { lagMs: 30_000 })
  const ids = await Promise.all(
    ["Alpha", "Beta", "Gamma"].map(name =>
      lab.feed({
        service: "backend-api",
        env: "preview",
        type: `${name}Error`,
        message: name,
        stack: `${name}Error: x\n    at at${name} (/app/apps/backend/src/bookings/service.ts:11:3)`,
      }),
    ),
  )
  await lab.idle()
  const dispatches = Array.from({ length: 30 }, (_, index) =>
    lab.dispatch({ issue: { id: ids[index % 3] }, event: { id: String(7000 + index) } }),
  )
  for (const response of await Promise.all(dispatches)) expect(response.status).toBe(204)
  await lab.idle(150_000)
  for (const id of ids) expect(lab.openTickets(id)).toHaveLength(1)
  expect(lab.tickets()).toHaveLength(3)
  expect(lab.lab.world.runner.runs().filter(run => run.conclusion !== "success")).toEqual([])
}, 200_000)
