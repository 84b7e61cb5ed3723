import type { Diagnosis } from "@auto-triage/shared/pipeline/doctor/run-doctor"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Lab, startLab } from "../control/start-lab.ts"
import { datadogMisconfigurations } from "../misconfigurations/datadog.ts"
import { githubMisconfigurations } from "../misconfigurations/github.ts"
import { jiraMisconfigurations } from "../misconfigurations/jira.ts"
import { machineMisconfigurations } from "../misconfigurations/machine.ts"
import { alarms } from "./alarms.ts"
import { examine } from "./examine.ts"

const ALL = [
  ...githubMisconfigurations,
  ...datadogMisconfigurations,
  ...jiraMisconfigurations,
  ...machineMisconfigurations,
]

// Two sides of one fault: where the first is wrong, the others may follow.
const CONSEQUENCES: Readonly<Record<string, readonly string[]>> = {
  "app-permissions": ["app-approved"],
  // Without it no service is known that anything could be said of.
  "config-file": ["datadog-monitors", "datadog-stray-monitors", "datadog-watch-monitors"],
  // A monitor that is none of ours for its tags is one that calls our webhook.
  "datadog-monitors": ["datadog-foreign-monitors", "datadog-stray-monitors"],
  // A token that is somebody else's is wrong in more than one way.
  "dispatch-token": ["dispatch-token-rights", "dispatch-token-owner"],
  // A service that is made up is made up to run nowhere.
  "service-folders": ["datadog-environments"],
  "datadog-heartbeat": ["datadog-metrics"],
}

let lab: Lab

beforeAll(async () => {
  lab = await startLab({})
})
afterAll(() => lab.close())

const isBad = ({ state }: Diagnosis): boolean => state === "fail" || state === "warn"

describe("the doctor tells first of all, and raises no other alarm, that", () => {
  test("names are unique", () => {
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length)
    expect(ALL.length).toBeGreaterThanOrEqual(250)
  })

  test.each(ALL.map(one => [one.name, one] as const))("%s", async (_, planted) => {
    const { doctor } = planted
    const mend = await planted.plant(lab.world)
    try {
      const found = await examine(lab.world)
      const spoke = found.find(({ check, state }) => check.id === doctor.check && state === doctor.state)
      expect(spoke, alarms(found).join("\n")).toBeDefined()
      expect(spoke?.fix).toBeTruthy()
      expect(spoke?.check.step).toMatch(/^[1-6][ab]?$/)
      const bad = [...new Set(found.filter(isBad).map(({ check }) => check.id))]
      const others = bad.filter(id => id !== doctor.check && !CONSEQUENCES[doctor.check]?.includes(id))
      expect(others, alarms(found).join("\n")).toEqual([])
      const first = doctor.state === "unknown" ? [] : [doctor.check]
      expect(bad.slice(0, 1), "the first to speak is what is wrong").toEqual(first)
    } finally {
      await mend()
    }
  })

  test("once all of it is mended, nothing is wrong", async () => {
    expect(alarms(await examine(lab.world))).toEqual([])
  })
})
