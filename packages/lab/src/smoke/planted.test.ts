import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import { datadogMisconfigurations } from "../misconfigurations/datadog.ts"
import { githubMisconfigurations } from "../misconfigurations/github.ts"
import { jiraMisconfigurations } from "../misconfigurations/jira.ts"
import { machineMisconfigurations } from "../misconfigurations/machine.ts"
import type { Misconfiguration } from "../misconfigurations/misconfiguration.ts"
import { PLANTED_PASSING, PLANTED_STAGES } from "./planted-stages.ts"
import { openSmoke, type SmokeUnderTest } from "./smoke-under-test.ts"

const ALL = [
  ...datadogMisconfigurations,
  ...jiraMisconfigurations,
  ...machineMisconfigurations,
  ...githubMisconfigurations,
]
const environment = "production"

let smoke: SmokeUnderTest

beforeAll(async () => {
  smoke = await openSmoke()
})
afterAll(() => smoke.lab.close())
afterEach(() => smoke.lab.idle())

function planted(name: string): Misconfiguration {
  const found = ALL.find(one => one.name === name)
  if (found === undefined) throw new Error(`there is no misconfiguration "${name}"`)
  return found
}

async function testWith(name: string) {
  const mend = await planted(name).plant(smoke.lab.lab.world)
  try {
    return await smoke.test({ environment })
  } finally {
    await mend()
  }
}

describe("red at its step, with its cause first, and nothing is left or the next test removes it", () => {
  test("where at least 45 things are wrong, one at a time", () => {
    expect(Object.keys(PLANTED_STAGES).length).toBeGreaterThanOrEqual(45)
  })

  test.each(Object.entries(PLANTED_STAGES))(
    "%s",
    async (name, { stage, cause }) => {
      const { stages, passed } = await testWith(name)
      const broken = stages.find(({ state }) => state === "failed")
      expect([passed, broken?.stage, broken?.causes[0]?.check], JSON.stringify(broken, null, 1)).toEqual([
        false,
        stage,
        cause,
      ])
      const after = stages.slice(stages.findIndex(one => one.stage === stage) + 1, -1)
      expect(after.filter(({ state }) => state !== "skipped")).toEqual([])
      await smoke.lab.idle()
      const left = await smoke.traces()
      // Where a key is gone, nobody can clean up with it; what stays is said, and the next test removes it.
      const said = stages.at(-1)?.state === "failed"
      expect(left.length > 0 && !said ? left : []).toEqual([])
      await smoke.tidy(environment)
      expect(await smoke.traces()).toEqual([])
    },
    60_000,
  )
})

test("green, because the path still works, with all at once that does not touch it", async () => {
  const mends: (() => unknown)[] = []
  for (const name of PLANTED_PASSING) mends.push(await planted(name).plant(smoke.lab.lab.world))
  const { stages } = await smoke.test({ environment })
  for (const mend of mends.toReversed()) await mend()
  expect(stages.filter(({ state }) => state === "failed")).toEqual([])
  expect(stages.filter(({ state }) => state === "passed").length).toBeGreaterThan(5)
  await smoke.lab.idle()
  expect(await smoke.traces()).toEqual([])
}, 60_000)
