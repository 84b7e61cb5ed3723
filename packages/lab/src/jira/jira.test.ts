import { expect, test } from "vitest"
import { jiraUnderTest } from "./testing/jira-under-test.ts"

const ISSUE = "/rest/api/3/issue"

test("properties are stored verbatim, within their limits", async () => {
  const { create, call } = jiraUnderTest()
  const { key } = await create()
  const path = `${ISSUE}/${key}/properties`
  const value = { nested: { list: [1, null, "ü"], "dotted.key": true } }
  expect((await call("PUT", `${path}/a.b`, value)).status).toBe(201)
  expect((await call("GET", `${path}/a.b`)).body).toEqual({ key: "a.b", value })
  expect((await call("PUT", `${path}/${"k".repeat(256)}`, 1)).status).toBe(400)
  expect((await call("PUT", `${path}/big`, "x".repeat(32_768))).status).toBe(400)
})

test("a request that no route answers is refused and remembered", async () => {
  const { jira, call } = jiraUnderTest()
  expect((await call("POST", "/rest/api/2/issue", {})).status).toBe(404)
  expect(jira.snapshot().unknownRequests).toMatchObject([{ method: "POST", path: "/rest/api/2/issue" }])
})

test("a snapshot shows names, and later changes leave it alone", async () => {
  const { jira, create } = jiraUnderTest()
  const { key } = await create({
    labels: ["x"],
    priority: { name: "High" },
    components: [{ name: "mobile" }],
    customfield_10001: "0a5e6c1e-3f0b-4d6e-9d5c-6b1f0c7a1005",
  })
  const before = jira.snapshot()
  jira.admin.removeLabel(key, "x")
  expect(before.issues).toMatchObject([
    {
      key,
      type: "Bug",
      priority: "High",
      component: "mobile",
      team: { name: "patient-records" },
      labels: ["x"],
      status: "To Do",
    },
  ])
  expect(jira.snapshot().issues[0]?.labels).toEqual([])
})

test("links in answers carry the origin that the emulator was told", async () => {
  const { jira, create, call } = jiraUnderTest({ site: "lab.atlassian.net" })
  const { key, id } = await create()
  const self = async () => ((await call("GET", `${ISSUE}/${key}`)).body as { self: string }).self
  expect(await self()).toBe(`https://lab.atlassian.net/rest/api/3/issue/${id}`)
  jira.setBaseUrl("http://127.0.0.1:4711/")
  expect(await self()).toBe(`http://127.0.0.1:4711/rest/api/3/issue/${id}`)
})

test("an issue with sub-tasks is deleted only together with them", async () => {
  const { jira, create, call } = jiraUnderTest()
  const { key } = await create()
  await create({ issuetype: { name: "Sub-task" }, parent: { key } })
  expect((await call("DELETE", `${ISSUE}/${key}`)).status).toBe(400)
  expect((await call("DELETE", `${ISSUE}/${key}?deleteSubtasks=true`)).status).toBe(204)
  expect(jira.snapshot().issues).toEqual([])
})

test("a key is not given twice, also after a delete", async () => {
  const { jira, create } = jiraUnderTest()
  const first = await create()
  jira.admin.deleteIssue(first.key)
  expect((await create()).key).toBe("PPL-2")
})

test("more than a page of fields is refused in Jira's words", async () => {
  const { body } = await jiraUnderTest().call("GET", `${ISSUE}/createmeta/PPL/issuetypes/10004?maxResults=500`)
  expect(body).toMatchObject({ errorMessages: ["Parameter 'maxResults' must not exceed the limit '200'"] })
})

test("a bug in the emulator is answered with 500 and where it is", async () => {
  const { jira, call } = jiraUnderTest()
  jira.admin.setLimits({ perIssueWrites: null as never })
  const { status, body } = await call("PUT", `${ISSUE}/PPL-1`, {})
  expect([status, JSON.stringify(body)]).toEqual([500, expect.stringContaining("limits.ts")])
})
