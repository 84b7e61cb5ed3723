import { loadConfig } from "@auto-triage/shared/config/load-config"
import { installTransport } from "@auto-triage/shared/adapters/transport"
import { createDatadogInspection } from "@auto-triage/shared/adapters/datadog/inspection"
import { createJiraInspection } from "@auto-triage/shared/adapters/jira/inspection"
import { createMachineInspection } from "@auto-triage/shared/adapters/model/inspection"
import { datadogChecks } from "@auto-triage/shared/pipeline/doctor/checks/datadog-checks"
import { jiraChecks } from "@auto-triage/shared/pipeline/doctor/checks/jira-checks"
import { machineChecks } from "@auto-triage/shared/pipeline/doctor/checks/machine-checks"
import { type Diagnosis, runDoctor } from "@auto-triage/shared/pipeline/doctor/run-doctor"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Lab, startLab } from "../control/start-lab.ts"
import { readConfigText } from "./config-edit.ts"
import { datadogMisconfigurations } from "./datadog.ts"
import { jiraMisconfigurations } from "./jira.ts"
import { machineMisconfigurations } from "./machine.ts"

const CHECKS = [...datadogChecks, ...jiraChecks, ...machineChecks]

let lab: Lab
const originalFetch = globalThis.fetch

beforeAll(async () => {
  lab = await startLab({})
})
afterAll(async () => {
  globalThis.fetch = originalFetch
  await lab.close()
})

async function diagnose(): Promise<readonly Diagnosis[]> {
  const { world } = lab
  const { credentials, urls, repository, clock } = world
  const config = loadConfig(await readConfigText(world), ".github/auto-triage.yml")
  globalThis.fetch = originalFetch
  const transport = installTransport({ clock })
  const now = (): number => clock.now()
  const datadog = createDatadogInspection(
    {
      site: "datadoghq.eu",
      url: urls.datadog,
      otlpUrl: urls.datadog,
      apiKey: credentials.datadogApiKey,
      appKey: credentials.datadogAppKey,
      githubApiUrl: urls.github,
      now,
    },
    transport,
  )
  const { jiraEmail: email, jiraToken: token } = credentials
  const jira = createJiraInspection({ baseUrl: urls.jira, email, token, now }, transport)
  const model = { url: urls.model, key: credentials.anthropicApiKey }
  const runner = {
    sandbox: () => ({ unusable: null, mendable: false }),
    version: (program: string) => (program === "node" ? "24.1.0" : "10.0.0"),
  }
  const machine = createMachineInspection({ model, runner, now }, transport)
  const variables = world.github.variables(repository)
  const github = { variables: async () => ({ kind: "seen", value: variables }) } as never
  const expected = { repository, config, now: now() }
  const found = await runDoctor(CHECKS, { expected, github, jira, datadog, machine })
  globalThis.fetch = originalFetch
  return found
}

function alarms(found: readonly Diagnosis[]): readonly string[] {
  return found
    .filter(({ state }) => state === "warn" || state === "fail")
    .map(({ check, state, subject, seen }) => `${state} ${check.id} ${subject ?? ""}: ${seen}`)
}

test("a sound installation raises no alarm, and only asks for what no vendor shows", async () => {
  const found = await diagnose()
  expect(alarms(found)).toEqual([])
  const asked = new Set(found.filter(({ state }) => state === "unknown").map(({ check }) => check.id))
  expect([...asked].toSorted()).toEqual([
    "datadog-dispatch-token",
    "fix-telemetry",
    "jira-account",
    "jira-token-end",
    "jira-transitions",
  ])
})

test("only reads: no request changes anything", async () => {
  const before = lab.world.journal.entries().length
  await diagnose()
  const reading = /\/(?:search|search\/jql)$/
  const writes = lab.world.journal
    .entries()
    .slice(before)
    .filter(({ method, path }) => method !== "GET" && !reading.test(path))
  expect(writes).toEqual([])
})

test("the least rights that are documented raise no alarm", async () => {
  const { datadog } = lab.world
  const shown = ["integrations-read", "dashboards-read"] as const
  const beyond = [
    ...shown,
    "logs-config",
    "retention-filters",
    "integrations-manage",
    "webhooks-create",
    "dashboards-write",
    "monitors-write",
    "issue-write",
    "case-write",
  ] as const
  datadog.permissions.deny(...beyond)
  try {
    expect(alarms(await diagnose())).toEqual([])
  } finally {
    datadog.permissions.allow(...beyond)
  }
})

describe("the doctor tells that", () => {
  const all = [...datadogMisconfigurations, ...jiraMisconfigurations, ...machineMisconfigurations]

  test("names are unique", () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
    expect(all.length).toBeGreaterThanOrEqual(45)
  })

  test.each(all.map(one => [one.name, one] as const))("%s", async (_, planted) => {
    const { doctor } = planted
    const mend = await planted.plant(lab.world)
    try {
      const found = await diagnose()
      const spoke = found.filter(({ check, state }) => check.id === doctor.check && state === doctor.state)
      expect(spoke.length, alarms(found).join("\n")).toBeGreaterThan(0)
      expect(spoke[0]?.fix).toBeTruthy()
    } finally {
      await mend()
    }
  })

  test("once all of it is mended, nothing is wrong", async () => {
    expect(alarms(await diagnose())).toEqual([])
  })
})
