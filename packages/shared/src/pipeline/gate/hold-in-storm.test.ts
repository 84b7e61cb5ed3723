import { expect, test } from "vitest"
import { DEFAULT_CONFIG } from "../../config/defaults.ts"
import { formatStormRecord, type Storm } from "../storm/storm-record.ts"
import { stormRef } from "../storm/storm-ref.ts"
import { holdInStorm } from "./hold-in-storm.ts"

const storm = { issues: 3, windowMs: 600_000 }
const config = { ...DEFAULT_CONFIG, storm }
const early = { issueId: "early", at: 1, deploy: null, type: "E", url: "" }
const standing: Storm = {
  id: "s1",
  deploy: null,
  startedAt: 1,
  lastNewAt: 1,
  project: "PPL",
  issueType: "Bug",
  key: "PPL-9",
  early: [early],
  members: [],
  joined: 1,
  described: { joined: 1, at: 1 },
  lifted: false,
}
const textOf = (...storms: Storm[]): string => formatStormRecord({ schema: 1, service: "web", recent: [], storms })

async function reasonOf(text: string | null, candidate: { id?: string; ticketKey?: string } = {}): Promise<unknown> {
  const { id = "late", ticketKey = "PPL-9" } = candidate
  const read = async (ref: string) => (text === null || ref !== stormRef(config, "web") ? null : { sha: "1", text })
  const hold = await holdInStorm({ issue: { id, service: "web" }, ticketKey, config }, { read })
  return hold?.reason ?? null
}

test("errors of an umbrella, and the first ones with tickets of their own, are held until a person lifts the storm", async () => {
  expect(await reasonOf(textOf(standing))).toBe("storm")
  expect(await reasonOf(textOf(standing), { id: "early", ticketKey: "PPL-1" })).toBe("storm")
  expect(await reasonOf(textOf({ ...standing, key: null }), { id: "early", ticketKey: "PPL-1" })).toBe("storm")
  expect(await reasonOf(textOf({ ...standing, lifted: true }))).toBeNull()
})

test("other errors of the service are not held", async () => {
  expect(await reasonOf(textOf(standing), { ticketKey: "PPL-10" })).toBeNull()
  expect(await reasonOf(textOf())).toBeNull()
  expect(await reasonOf(null)).toBeNull()
})

test("a record that cannot be read holds, and without the breaker nothing is read", async () => {
  expect(await reasonOf("storms: garbage")).toBe("storm")
  const read = async (): Promise<never> => {
    throw new Error("read")
  }
  const off = { ...config, storm: null }
  expect(
    await holdInStorm({ issue: { id: "late", service: "web" }, ticketKey: "PPL-9", config: off }, { read }),
  ).toBeNull()
  expect(await holdInStorm({ issue: { id: "late", service: null }, ticketKey: "PPL-9", config }, { read })).toBeNull()
})
