import { expect, test } from "vitest"
import { jiraUnderTest } from "../testing/jira-under-test.ts"

const ISSUE = "/rest/api/3/issue"

test("a remote link with the same global id replaces the earlier one completely", async () => {
  const { create, call } = jiraUnderTest()
  const { key } = await create()
  const path = `${ISSUE}/${key}/remotelink`
  const link = { globalId: "datadog=1", relationship: "observed in", object: { url: "https://x.test/1", title: "One" } }
  expect((await call("POST", path, link)).status).toBe(201)
  const again = { globalId: "datadog=1", object: { url: "https://x.test/2", title: "Two" } }
  expect((await call("POST", path, again)).status).toBe(200)
  const { body } = await call("GET", path)
  expect(body).toMatchObject([{ id: 10_000, object: { title: "Two" } }])
  expect((body as object[])[0]).not.toHaveProperty("relationship")
  expect((await call("POST", path, { ...link, globalId: "g".repeat(256) })).status).toBe(400)
  expect((await call("GET", `${path}?globalId=other`)).status).toBe(404)
})

test("linking the same two issues again changes nothing, and an unknown link type is not found", async () => {
  const { jira, create, call } = jiraUnderTest()
  await create()
  await create()
  const link = { type: { name: "Duplicate" }, inwardIssue: { key: "PPL-1" }, outwardIssue: { key: "PPL-2" } }
  const path = "/rest/api/3/issueLink"
  expect([(await call("POST", path, link)).status, (await call("POST", path, link)).status]).toEqual([201, 201])
  expect(jira.snapshot().issues.map(issue => issue.links)).toEqual([
    [{ type: "Duplicate", direction: "outward", key: "PPL-2" }],
    [{ type: "Duplicate", direction: "inward", key: "PPL-1" }],
  ])
  expect(await call("POST", path, { ...link, type: { name: "Nope" } })).toMatchObject({
    status: 404,
    body: { errorMessages: ["No issue link type with name 'Nope' found."] },
  })
})

test("remote links are refused with 413 from the 2,001st on", async () => {
  const { create, call } = jiraUnderTest()
  const { key } = await create()
  const add = async (n: number) => {
    const link = { globalId: `g=${n}`, object: { url: `https://x.test/${n}`, title: "One" } }
    return (await call("POST", `${ISSUE}/${key}/remotelink`, link)).status
  }
  for (let n = 0; n < 2_000; n++) await add(n)
  expect([await add(2_000), await add(7)]).toEqual([413, 200])
})
