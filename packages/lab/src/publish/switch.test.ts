import { afterEach, beforeEach, expect, test } from "vitest"
import { repository } from "../github/testing/start-github.ts"
import { type PublishUnderTest, startPublish } from "./publish-under-test.ts"

const VARIABLE = `GET /repos/${repository}/actions/variables/AUTOFIX_ENABLED`

let lab: PublishUnderTest
let switchToken: string

beforeEach(async () => {
  lab = await startPublish()
  switchToken = lab.github.github.issuePat({
    owner: "dana",
    permissions: { variables: "read" },
    repositories: [repository],
  })
  lab.github.github.setVariable(repository, "AUTOFIX_ENABLED", "true")
})
afterEach(() => lab.close())

test("without the switch nothing is asked of GitHub", async () => {
  const result = await lab.publish({ switchToken, change: task => ({ ...task, enabled: false }) })
  expect(result.outcome).toBe("switched-off")
  expect(lab.requests).toEqual([])
})

test("the switch is asked for right before the commit and right before the pull request", async () => {
  expect(await lab.publish({ switchToken })).toMatchObject({ outcome: "opened" })
  const order = lab.requests.filter(what => what === VARIABLE || what.startsWith("POST"))
  expect(order.map(what => what.replace(`/repos/${repository}`, ""))).toEqual([
    "POST /git/refs",
    "GET /actions/variables/AUTOFIX_ENABLED",
    "POST /graphql",
    "GET /actions/variables/AUTOFIX_ENABLED",
    "POST /pulls",
  ])
})

test.each([
  ["false", 1],
  ["TRUE ", 2],
  ["yes", 1],
  [null, 2],
])("a switch that turns to %j at its reading number %i leaves no branch and no pull request", async (value, nth) => {
  let asked = 0
  lab.intercept = what => {
    if (what === VARIABLE && ++asked === nth) lab.github.github.setVariable(repository, "AUTOFIX_ENABLED", value)
    return null
  }
  expect(await lab.publish({ switchToken })).toMatchObject({ outcome: "switched-off", pull: null })
  expect(await lab.see()).toMatchObject({ branches: [], pulls: [] })
})

test("a switch that the token may not read counts as off, and the token is named", async () => {
  const blind = lab.github.github.issuePat({ owner: "dana", permissions: {}, repositories: [repository] })
  for (const token of [blind, "expired"]) {
    const result = await lab.publish({ switchToken: token })
    expect([result.outcome, result.why]).toEqual(["switched-off", expect.stringContaining("AUTOFIX_SWITCH_TOKEN")])
    expect(await lab.see()).toMatchObject({ branches: [], pulls: [] })
  }
})

test("a pull request that is open already stays open for the recall to judge", async () => {
  await lab.publish({ switchToken })
  lab.github.github.setVariable(repository, "AUTOFIX_ENABLED", "false")
  expect(await lab.publish({ switchToken })).toMatchObject({ outcome: "switched-off" })
  expect(await lab.see()).toMatchObject({ branches: [lab.branch], pulls: [{ state: "open" }] })
})

test("a recall closes the pull request and deletes the branch, as often as it runs", async () => {
  await lab.publish()
  expect(await lab.recall(1)).toMatchObject({ recalled: true })
  expect(await lab.see()).toMatchObject({ branches: [], pulls: [{ state: "closed" }] })
  expect(await lab.recall(1)).toMatchObject({ recalled: true })
  expect(await lab.recall(2)).toMatchObject({ recalled: false })
})

test("a recall ends its work although every answer is lost once", async () => {
  await lab.publish()
  const lost = new Set<string>()
  lab.intercept = (what, pass) => {
    if (lost.has(what) || what.startsWith("POST")) return null
    lost.add(what)
    return pass().then(() => new Response("bad gateway", { status: 502 }))
  }
  expect(await lab.recall(1)).toMatchObject({ recalled: true })
  expect(await lab.see()).toMatchObject({ branches: [], pulls: [{ state: "closed" }] })
})

test("a recall leaves what people merged, and commits of theirs on the branch", async () => {
  await lab.publish()
  await lab.personCommits(lab.branch)
  expect(await lab.recall(1)).toMatchObject({ recalled: true })
  expect(await lab.see()).toMatchObject({ branches: [lab.branch], pulls: [{ state: "closed" }] })
  await lab.close()
  lab = await startPublish()
  await lab.publish()
  const sha = await lab.github.github.resolve(repository, lab.branch)
  const merger = lab.github.pat({ contents: "write" })
  await lab.github.send(merger, `PATCH /repos/${repository}/git/refs/heads/develop`, { sha })
  expect(await lab.recall(1)).toMatchObject({ recalled: false })
  expect((await lab.see()).branches).toEqual([lab.branch])
})
