import { afterAll, beforeAll, expect, test } from "vitest"
import { type LabClient, openLab } from "../whole-path/lab-client.ts"
import { answerOf, send } from "../whole-path/send.ts"
import { type RollbackEnd, type RollbackUnderTest, rollbackUnderTest } from "./rollback-under-test.ts"

let client: LabClient
let drill: RollbackUnderTest

beforeAll(async () => {
  client = await openLab()
  drill = rollbackUnderTest(client.lab.world)
})
afterAll(async () => {
  await client.close()
  drill.close()
})

const words = ({ proofs, steps, stderr }: RollbackEnd): string => JSON.stringify([steps, proofs, stderr])

function runs(): number {
  return client.lab.world.runner.runs().length
}

async function logError(type: string): Promise<string> {
  await client.logError({
    type,
    message: type,
    stack: `${type}: x\n    at book (/app/apps/backend/src/bookings/service.ts:12:3)`,
  })
  return client.lab.world.datadog.snapshot().issues.find(issue => issue.type === type)?.id ?? ""
}

async function expectTravels(type: string): Promise<void> {
  expect(client.openTickets(await logError(type))).toHaveLength(1)
}

test("a dry run of each shows its requests and writes nothing", async () => {
  const before = client.lab.world.journal.entries().length
  const steps = ["fixes", "triage --workflows", "capability --only app,dispatch,jira,model --remove-secrets"]
  for (const result of await Promise.all(steps.map(what => drill.run(what)))) {
    expect([result.applied, result.status, result.record]).toEqual([false, 0, null])
    expect(result.steps.every(step => step.state === "planned" && /^(PUT|POST|PATCH|DELETE) /.test(step.request))).toBe(
      true,
    )
    expect(result.afterwards.join()).toContain("works on")
  }
  const written = client.lab.world.journal
    .entries()
    .slice(before)
    .filter(entry => entry.method !== "GET")
  expect(written).toEqual([])
})

test("fixes: the switch is off, also where an environment hides the repository's, and comes back as it was", async () => {
  const { github, repository } = client.lab.world
  await client.setVariable("AUTOFIX_ENABLED", "true")
  github.configureEnvironment(
    { repository, environment: "autofix-publish" },
    { variables: { AUTOFIX_ENABLED: "true" } },
  )
  const off = await drill.run("fixes --apply --wait 1")
  expect([off.status, words(off)]).toEqual([0, expect.stringContaining("read back as false")])
  expect(off.steps.map(step => step.words)).toEqual([
    expect.stringContaining("the environment autofix-publish"),
    expect.stringContaining("the repository"),
  ])
  const again = await drill.run("fixes --apply --wait 1")
  expect([again.status, again.steps, again.record]).toEqual([0, [], null])
  const back = await drill.run("fixes --back --apply")
  expect(back.status).toBe(0)
  expect(github.variables(repository).get("AUTOFIX_ENABLED")).toBe("true")
  expect((await drill.run("fixes --back --apply")).steps).toEqual([])
  github.configureEnvironment(
    { repository, environment: "autofix-publish" },
    { variables: { AUTOFIX_ENABLED: "false" } },
  )
  await client.setVariable("AUTOFIX_ENABLED", "false")
})

test("triage: muted monitors raise no dispatch, foreign ones stay, and an error travels again afterwards", async () => {
  await expectTravels("BeforeError")
  const off = await drill.run("triage --apply --wait 0")
  expect(off.status, words(off)).toBe(0)
  expect(off.steps.length).toBeGreaterThan(1)
  const before = runs()
  await logError("MutedError")
  expect(runs()).toBe(before)
  const again = await drill.run("triage --apply --wait 0")
  expect([again.status, again.steps]).toEqual([0, []])
  const back = await drill.run("triage --back --apply")
  expect([back.status, back.steps.length], words(back)).toEqual([0, off.steps.length])
  await expectTravels("AfterError")
})

test("triage --workflows: the sweep is stopped as well, and both are enabled again", async () => {
  const off = await drill.run("triage --workflows --apply --wait 0")
  expect(off.status, words(off)).toBe(0)
  const before = runs()
  await client.startByHand({ issue_id: "00000000-0000-4000-8000-000000000000" })
  await client.control("POST", "/github/schedule", { workflow: "error-sweep.yml", repository: null }).catch(() => null)
  await client.idle()
  expect(runs()).toBe(before)
  const back = await drill.run("triage --back --apply")
  expect([back.status, words(back)]).toEqual([0, expect.stringContaining("error-triage.yml is active")])
  expect(words(back)).toContain("error-sweep.yml is active")
})

test("capability: without the dispatch token alerts stop, triage by hand works, and a token brings them back", async () => {
  const off = await drill.run("capability --only dispatch --apply")
  expect([off.status, words(off)]).toEqual([3, expect.stringContaining("still works until it is revoked by hand")])
  const issue = await logError("UndispatchedError")
  expect(client.openTickets(issue)).toEqual([])
  await client.startByHand({ issue_id: issue })
  await client.idle()
  expect(client.openTickets(issue)).toHaveLength(1)
  const back = await drill.run("capability --back --apply")
  expect(back.status, words(back)).toBe(0)
  await expectTravels("DispatchedError")
})

test("capability --revoke-token: GitHub refuses the token, and the way back waits for a new one", async () => {
  const off = await drill.run("capability --only dispatch --revoke-token --apply")
  expect([off.status, words(off)]).toEqual([0, expect.stringContaining("GitHub refuses the dispatch token (401)")])
  const waiting = await drill.run("capability --back --apply")
  expect([waiting.status, waiting.byHand.join()]).toEqual([
    3,
    expect.stringContaining("the dispatch token was revoked"),
  ])
  const { github, credentials } = client.lab.world
  const token = github.insides.tokens.get(credentials.dispatchPat)
  if (token === undefined) throw new Error("no token")
  // Stands for a new one, which the same variable would hold.
  token.revoked = false
  expect([await drill.run("capability --back --apply")]).toMatchObject([{ status: 0, byHand: [] }])
})

test("capability: a deleted secret is proven gone, and its way back is a person's", async () => {
  const off = await drill.run("capability --only model --apply")
  expect(off.status, words(off)).toBe(0)
  const back = await drill.run("capability --back --apply")
  expect([back.status, back.byHand.join()]).toEqual([3, expect.stringContaining("gh secret set ANTHROPIC_API_KEY")])
  const { github, repository, credentials } = client.lab.world
  const secrets = { ANTHROPIC_API_KEY: credentials.anthropicApiKey }
  github.configureEnvironment({ repository, environment: "autofix-agent" }, { secrets })
  expect((await drill.run("capability --back --apply")).status).toBe(0)
})

test("capability --only jira: triage makes no ticket, and both places of the secret are named for the way back", async () => {
  const { github, repository, credentials } = client.lab.world
  const off = await drill.run("capability --only jira --apply")
  expect(off.status, words(off)).toBe(0)
  expect(client.openTickets(await logError("JiralessError"))).toEqual([])
  const waiting = await drill.run("capability --back --apply")
  expect([waiting.status, waiting.byHand.join()]).toEqual([3, expect.stringContaining("gh secret set JIRA_API_TOKEN")])
  for (const { words: done } of off.steps) {
    const environment = /of the environment ([\w-]+)/.exec(done)?.[1]
    if (environment === undefined) github.setSecret(repository, "JIRA_API_TOKEN", credentials.jiraToken)
    else
      github.configureEnvironment({ repository, environment }, { secrets: { JIRA_API_TOKEN: credentials.jiraToken } })
  }
  expect([await drill.run("capability --back --apply")]).toMatchObject([{ status: 0, byHand: [] }])
  await expectTravels("JiraBackError")
})

test("capability: the App gets no token and its secrets are gone while triage works on, and gets one again", async () => {
  const { github, repository, credentials } = client.lab.world
  const off = await drill.run("capability --only app --remove-secrets --apply")
  expect([off.status, words(off)]).toEqual([0, expect.stringContaining("the App gets no token (403)")])
  await expectTravels("NoAppError")
  expect(off.steps.map(step => step.request)).toEqual([
    expect.stringContaining("/suspended"),
    "DELETE /environments/autofix-publish/secrets/AUTOFIX_APP_PRIVATE_KEY",
    "DELETE /environments/autofix-publish/secrets/AUTOFIX_APP_ID",
  ])
  const secrets = { AUTOFIX_APP_ID: credentials.appId, AUTOFIX_APP_PRIVATE_KEY: credentials.appPrivateKey }
  github.configureEnvironment({ repository, environment: "autofix-publish" }, { secrets })
  const back = await drill.run("capability --back --apply")
  expect([back.status, words(back)]).toEqual([0, expect.stringContaining("GitHub answers the App 201")])
})

test("triage --environment staging: production's alerts go on", async () => {
  const off = await drill.run("triage --environment staging --apply --wait 0")
  expect([off.status, off.steps.length > 0], words(off)).toEqual([0, true])
  expect(off.steps.every(step => step.words.includes("[staging]"))).toBe(true)
  await expectTravels("ProductionError")
  expect((await drill.run("triage --back --apply")).steps).toEqual([])
  const back = await drill.run("triage --environment staging --back --apply")
  expect([back.status, back.steps.length]).toEqual([0, off.steps.length])
})

test("monitors of others are named and left alone", async () => {
  const { datadogApiKey, datadogAppKey } = client.lab.world.credentials
  const headers = { "dd-api-key": datadogApiKey, "dd-application-key": datadogAppKey }
  const message = "look @webhook-perci-autofix-dispatch"
  const body = {
    name: "theirs",
    type: "metric alert",
    query: "avg(last_5m):avg:x{*} > 1",
    message,
    tags: ["team:other"],
  }
  const url = `${client.lab.world.urls.datadog}/api/v1/monitor`
  const made = (await answerOf(url, { method: "POST", headers, body })) as { readonly id: number }
  const off = await drill.run("triage --wait 0")
  expect(off.notes.join()).toContain(`not ours, left alone, and can reach the webhook: monitor ${made.id} "theirs"`)
  expect(off.steps.some(step => step.words.includes("theirs"))).toBe(false)
  await send(`${url}/${made.id}`, { method: "DELETE", headers })
})

test("a vendor that fails in the middle keeps nothing else from being done, and the rest is done by the next start", async () => {
  client.lab.world.faults.add({
    service: "datadog",
    method: "POST",
    path: "/api/v2/downtime",
    nth: 1,
    times: 1,
    kind: "status:503",
  })
  const first = await drill.run("triage --apply --wait 0")
  expect([first.status, first.steps.filter(step => step.state === "failed").length]).toEqual([1, 1])
  const second = await drill.run("triage --apply --wait 0")
  expect([second.status, second.steps.length]).toEqual([0, 1])
  const back = await drill.run("triage --back --apply")
  expect([back.status, back.steps.length]).toEqual([0, first.steps.length])
})

test("what is missing is named before anything is written", async () => {
  const ends = await Promise.all([
    drill.run("everything"),
    drill.run("fixes --workflows"),
    drill.run("capability --only everything"),
  ])
  expect(ends.map(({ status }) => status)).toEqual([2, 2, 2])
  expect(ends.map(({ stderr }) => stderr)).toEqual([
    expect.stringContaining("fixes, triage or capability"),
    expect.stringContaining("--workflows belongs to triage"),
    expect.stringContaining("app, dispatch, jira, model"),
  ])
  const keyless = await drill.run("triage --apply", ["DATADOG_APP_KEY"])
  expect([keyless.status, keyless.stderr]).toEqual([
    2,
    expect.stringContaining("Set DATADOG_API_KEY and DATADOG_APP_KEY"),
  ])
  const tokenless = await drill.run("fixes --apply", ["GITHUB_TOKEN"])
  expect([tokenless.status, tokenless.stderr]).toEqual([2, expect.stringContaining("Set GITHUB_TOKEN")])
})

test("a scope or permission that is missing is named, and nothing is changed", async () => {
  const { datadog, github, credentials } = client.lab.world
  datadog.permissions.deny("downtimes")
  const scopeless = await drill.run("triage --apply")
  datadog.permissions.allow("downtimes")
  expect([scopeless.status, scopeless.stderr]).toEqual([2, expect.stringContaining("the scope monitors_downtime")])
  const token = [...github.insides.tokens.values()].find(({ value }) => value === credentials.adminPat)
  if (token === undefined) throw new Error("no token")
  const { permissions } = token
  Object.assign(token, { permissions: { ...permissions, variables: "read" } })
  github.setVariable(client.lab.world.repository, "AUTOFIX_ENABLED", "true")
  const refused = await drill.run("fixes --apply --wait 0")
  Object.assign(token, { permissions })
  expect([refused.status, refused.record, words(refused)]).toEqual([1, null, expect.stringContaining("variables")])
  await client.setVariable("AUTOFIX_ENABLED", "false")
})
