import { githubChecks } from "@auto-triage/shared/pipeline/doctor/checks/github-checks"
import type { Diagnosis } from "@auto-triage/shared/pipeline/doctor/run-doctor"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Lab, startLab } from "../control/start-lab.ts"
import { githubMisconfigurations } from "../misconfigurations/github.ts"
import { credentialsOf, examine } from "./examine.ts"

let lab: Lab

beforeAll(async () => {
  lab = await startLab({})
})
afterAll(() => lab.close())

function alarms(found: readonly Diagnosis[]): readonly string[] {
  return found
    .filter(({ state }) => state === "warn" || state === "fail")
    .map(({ check, state, subject, seen }) => `${state} ${check.id} ${subject ?? ""}: ${seen}`)
}

const GITHUB = new Set(githubChecks.map(({ id }) => id))
// Two sides of one fault: where the first is wrong, the others may follow.
const CONSEQUENCES: Readonly<Record<string, readonly string[]>> = {
  "app-permissions": ["app-approved"],
  environments: [],
  "config-file": ["codeowners", "required-checks"],
}

test("a sound installation raises no alarm, and only asks for what no vendor shows", async () => {
  const found = await examine(lab.world)
  expect(alarms(found)).toEqual([])
  const asked = found.filter(({ state }) => state === "unknown").map(({ check }) => check.id)
  expect(asked.filter(id => GITHUB.has(id))).toEqual(["dispatch-token-owner"])
})

test("only reads: the one POST to GitHub is for a token that reads names", async () => {
  const before = lab.world.journal.entries().length
  await examine(lab.world)
  const written = lab.world.journal
    .entries()
    .slice(before)
    .filter(({ method, path }) => method !== "GET" && !/\/(?:search|search\/jql)$/.test(path))
  expect(written.map(({ method, path }) => `${method} ${path.replace(/\d+/, "ID")}`)).toEqual([
    "POST /app/installations/ID/access_tokens",
  ])
  expect(lab.world.github.snapshot().unknownRequests).toEqual([])
})

test("without credentials it says of each check what would show it, and raises no alarm", async () => {
  const all = credentialsOf(lab.world)
  const none = {
    ...all,
    github: { ...all.github, token: null },
    dispatchToken: null,
    switchToken: null,
    app: { id: null, privateKey: null },
  }
  const found = await examine(lab.world, none, githubChecks)
  expect(alarms(found)).toEqual([])
  const unknown = found.filter(({ state }) => state === "unknown")
  expect(new Set(unknown.map(({ check }) => check.id)).size).toBeGreaterThan(githubChecks.length - 2)
  for (const { seen, fix } of unknown)
    expect([seen, fix]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)])
})

test("with a token that reads code alone, what it cannot see is unknown and names the permission", async () => {
  const { github, repository } = lab.world
  const token = github.issuePat({ owner: "reader", permissions: { contents: "read" }, repositories: [repository] })
  const all = credentialsOf(lab.world)
  const found = await examine(lab.world, { ...all, github: { ...all.github, token } }, githubChecks)
  expect(alarms(found)).toEqual([])
  const secrets = found.find(({ check }) => check.id === "triage-secrets")
  expect(secrets).toMatchObject({ state: "unknown", seen: expect.stringContaining("secrets: read") })
  expect(found.find(({ check }) => check.id === "config-file")?.state).toBe("pass")
})

describe("the doctor tells that", () => {
  test("names are unique", () => {
    expect(new Set(githubMisconfigurations.map(({ name }) => name)).size).toBe(githubMisconfigurations.length)
    expect(githubMisconfigurations.length).toBeGreaterThanOrEqual(50)
  })

  test.each(githubMisconfigurations.map(one => [one.name, one] as const))("%s", async (_, planted) => {
    const { doctor } = planted
    const mend = await planted.plant(lab.world)
    try {
      const found = await examine(lab.world, credentialsOf(lab.world), githubChecks)
      const spoke = found.find(({ check, state }) => check.id === doctor.check && state === doctor.state)
      expect(spoke, alarms(found).join("\n")).toBeDefined()
      expect(spoke?.fix).toBeTruthy()
      expect(spoke?.check.step).toMatch(/^[1-6][ab]?$/)
      const bad = found.filter(({ state }) => state === "fail" || state === "warn")
      expect(bad[0]?.check.id, "the first to speak is what is wrong").toBe(doctor.check)
      const others = bad.filter(({ check }) => check.id !== doctor.check).map(({ check }) => check.id)
      expect(others.filter(id => !(CONSEQUENCES[doctor.check] ?? []).includes(id))).toEqual([])
    } finally {
      await mend()
    }
  })

  test("once all of it is mended, nothing is wrong", async () => {
    expect(alarms(await examine(lab.world))).toEqual([])
  })
})
