import { githubChecks } from "@auto-triage/shared/pipeline/doctor/checks/github-checks"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type Lab, startLab } from "../control/start-lab.ts"
import { alarms } from "./alarms.ts"
import { credentialsOf, examine } from "./examine.ts"

let lab: Lab

beforeAll(async () => {
  lab = await startLab({})
})
afterAll(() => lab.close())

const GITHUB = new Set(githubChecks.map(({ id }) => id))
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

test("the least rights that are documented for Datadog raise no alarm", async () => {
  const { datadog } = lab.world
  const beyond = [
    "integrations-read",
    "dashboards-read",
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
    expect(alarms(await examine(lab.world))).toEqual([])
  } finally {
    datadog.permissions.allow(...beyond)
  }
})
