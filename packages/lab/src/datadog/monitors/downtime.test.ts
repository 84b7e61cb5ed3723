import { describe, expect, test } from "vitest"

import { START } from "../testing/datadog-under-test.ts"
import { seededDatadog, type SeededDatadog } from "../testing/seeded-datadog.ts"

type Order = (id: number) => readonly [method: string, path: string, body: object]
const ORDERS: readonly (readonly [string, Order])[] = [
  ["the monitor is muted", id => ["POST", `/api/v1/monitor/${id}/mute`, {}]],
  ["its options silence it", id => ["PUT", `/api/v1/monitor/${id}`, { options: { silenced: { "*": null } } }]],
  ["a downtime covers it", id => ["POST", "/api/v1/downtime", { scope: ["*"], monitor_id: id }]],
  [
    "a downtime covers its tags",
    () => [
      "POST",
      "/api/v2/downtime",
      { data: { type: "downtime", attributes: { scope: "env:staging", monitor_identifier: { monitor_tags: ["*"] } } } },
    ],
  ],
]

describe("nobody is told", () => {
  test.each(ORDERS)("while %s", async (_, order) => {
    const lab = await seededDatadog()
    const [method, path, body] = order(lab.monitorId("[staging] backend-api - new"))
    expect((await lab.call(method, path, body)).status).toBe(200)
    lab.datadog.feed({})
    await lab.clock.settled()
    expect(lab.received).toEqual([])
  })

  test("until the mute or the downtime is taken back", async () => {
    const lab = await seededDatadog()
    const id = lab.monitorId("[staging] backend-api - new")
    await lab.call("POST", `/api/v1/monitor/${id}/mute`, {})
    const downtime = (await lab.call("POST", "/api/v1/downtime", { scope: ["*"] })).body as { id: number }
    await lab.call("POST", `/api/v1/monitor/${id}/unmute`, {})
    expect((await lab.call("DELETE", `/api/v1/downtime/${downtime.id}`)).status).toBe(204)
    lab.datadog.feed({})
    await lab.clock.settled()
    expect(lab.received).toHaveLength(1)
  })
})

describe("the end of a downtime", () => {
  const HOUR = 3_600_000
  const attributes = (changes: object = {}): object => ({
    scope: "*",
    monitor_identifier: { monitor_tags: ["*"] },
    schedule: { end: new Date(START + HOUR / 2).toISOString() },
    ...changes,
  })
  const kinds = (lab: SeededDatadog): unknown[] =>
    lab.received.map((_, n) => /kind=([a-z-]+)/.exec(String(lab.payload(n)["message"]))?.[1])

  async function quiet(changes: object = {}): Promise<{ readonly lab: SeededDatadog; readonly path: string }> {
    const lab = await seededDatadog()
    const data = { type: "downtime", attributes: attributes(changes) }
    const { body } = await lab.call("POST", "/api/v2/downtime", { data })
    lab.datadog.feed({ count: 60 })
    await lab.clock.settled()
    expect(lab.received).toEqual([])
    return { lab, path: `/api/v2/downtime/${(body as { data: { id: string } }).data.id}` }
  }

  test("tells of what is still in alert, once", async () => {
    const { lab } = await quiet()
    lab.clock.advance(HOUR / 2)
    for (let look = 0; look < 2; look++) {
      lab.datadog.evaluate()
      await lab.clock.settled()
    }
    expect(kinds(lab)).toEqual(["high-impact"])
  })

  test("by somebody's hand tells of nothing, unless it was to", async () => {
    for (const [types, told] of [
      [["expired"], []],
      [["canceled"], ["high-impact"]],
    ] as const) {
      const { lab, path } = await quiet({ notify_end_types: types })
      await lab.call("DELETE", path)
      await lab.clock.settled()
      expect(kinds(lab)).toEqual(told)
    }
  })

  test("can be moved, and is then another one", async () => {
    const { lab, path } = await quiet()
    const later = { schedule: { end: new Date(START + 2 * HOUR).toISOString() } }
    const data = { type: "downtime", id: path.split("/").at(-1), attributes: later }
    expect((await lab.call("PATCH", path, { data })).body).toMatchObject({
      data: { attributes: { scope: "*", ...later } },
    })
    lab.clock.advance(HOUR / 2)
    lab.datadog.evaluate()
    await lab.clock.settled()
    expect(lab.received).toEqual([])
  })
})

test("a downtime shows on the monitors that it is about, and in its list, while it is in force", async () => {
  const lab = await seededDatadog()
  const id = lab.monitorId("[staging] backend-api - new")
  const end = new Date(START + 60_000).toISOString()
  const make = (target: object, schedule: object): Promise<unknown> =>
    lab.call("POST", "/api/v2/downtime", {
      data: { type: "downtime", attributes: { scope: "env:staging", monitor_identifier: target, schedule } },
    })
  await make({ monitor_id: id }, { end })
  await make({ monitor_tags: ["env:production"] }, { start: end })
  const list = "/api/v1/monitor?monitor_tags=auto-triage:new-issue&with_downtimes=true"
  const shown = async (): Promise<unknown> => {
    const monitors = (await lab.call("GET", list)).body as { id: number; matching_downtimes: unknown[] }[]
    return monitors.filter(one => one.matching_downtimes.length > 0).map(one => [one.id, one.matching_downtimes])
  }
  const inForce = async (): Promise<number> =>
    ((await lab.call("GET", "/api/v2/downtime?current_only=true")).body as { data: unknown[] }).data.length
  const downtime = { id: expect.any(Number), scope: ["env:staging"], start: START / 1000, end: START / 1000 + 60 }
  expect(await shown()).toEqual([[id, [downtime]]])
  expect(await inForce()).toBe(1)
  lab.clock.advance(60_000)
  expect(await shown()).toEqual([[lab.monitorId("[production] backend-api - new"), [expect.anything()]]])
  const { body } = await lab.call("GET", "/api/v2/downtime?page[offset]=0&page[limit]=1")
  expect(body).toMatchObject({
    data: [{ attributes: { status: "ended" } }],
    meta: { page: { total_filtered_count: 2 } },
  })
})
