import { expect, test } from "vitest"
import { jiraUnderTest } from "./testing/jira-under-test.ts"

const JQL = "project = PPL AND labels = x"

test("a new ticket is readable at once and findable only after the lag", async () => {
  const { jira, create, search, call, advance } = jiraUnderTest()
  jira.setIndex({ lagMs: 30_000 })
  const { key } = await create({ labels: ["x"] })
  expect((await call("GET", `/rest/api/3/issue/${key}`)).status).toBe(200)
  advance(29_999)
  expect(await search(JQL)).toEqual([])
  advance(1)
  expect(await search(JQL)).toEqual([key])
})

test("search goes on showing the old state of a changed or deleted ticket until the lag is over", async () => {
  const { jira, create, search, call, advance } = jiraUnderTest()
  const { key } = await create({ labels: ["x"] })
  jira.setIndex({ lagMs: 3_000 })
  jira.admin.removeLabel(key, "x")
  expect(await search(JQL)).toEqual([key])
  expect((await call("POST", "/rest/api/3/search/approximate-count", { jql: JQL })).body).toEqual({ count: 1 })
  advance(3_000)
  expect(await search(JQL)).toEqual([])
  jira.admin.deleteIssue(key)
  expect(await search("project = PPL")).toEqual([key])
  advance(3_000)
  expect(await search("project = PPL")).toEqual([])
})

test("the number of comments in a search result is as old as the index, and the ticket itself is not", async () => {
  const { jira, create, call } = jiraUnderTest()
  const { key } = await create({ labels: ["x"] })
  jira.setIndex({ lagMs: 3_000 })
  jira.admin.comment(key, "seen")
  const found = await call("POST", "/rest/api/3/search/jql", { jql: JQL, fields: ["comment"] })
  expect(found.body).toMatchObject({ issues: [{ fields: { comment: { total: 0, comments: [] } } }] })
  const read = await call("GET", `/rest/api/3/issue/${key}?fields=comment`)
  expect(read.body).toMatchObject({ fields: { comment: { total: 1 } } })
})

test("reconciled issues are read from the database: added where they match, taken out where they do not", async () => {
  const { jira, create, search } = jiraUnderTest()
  const old = await create({ labels: ["x"] })
  jira.setIndex({ lagMs: 90_000 })
  const fresh = await create({ labels: ["x"] })
  const other = await create({ labels: ["y"] })
  jira.admin.removeLabel(old.key, "x")
  expect(await search(JQL)).toEqual([old.key])
  expect(await search(JQL, { reconcileIssues: [old.id, fresh.id, other.id] })).toEqual([fresh.key])
})

test("matching known ids does not wait for the index", async () => {
  const { jira, create, call } = jiraUnderTest()
  jira.setIndex({ lagMs: 90_000 })
  const { id } = await create({ labels: ["x"] })
  const { body } = await call("POST", "/rest/api/3/jql/match", {
    issueIds: [id, 1],
    jqls: [JQL, "labels = y", "labels ="],
  })
  expect(body).toEqual({
    matches: [
      { matchedIssues: [id], errors: [] },
      { matchedIssues: [], errors: [] },
      { matchedIssues: [], errors: ["Invalid JQL: labels ="] },
    ],
  })
})

test("an indexed ticket disappears from the next searches that would show it, then stays", async () => {
  const { jira, create, search } = jiraUnderTest()
  const { key } = await create({ labels: ["x"] })
  jira.setIndex({ flicker: 2 })
  expect(await search("labels = other")).toEqual([])
  expect(await search(JQL)).toEqual([])
  expect(await search(JQL)).toEqual([])
  expect(await search(JQL)).toEqual([key])
  expect(await search(JQL)).toEqual([key])
})

test("a ticket created while the index flickers is shown once before it disappears", async () => {
  const { jira, create, search } = jiraUnderTest()
  jira.setIndex({ flicker: true })
  const { key } = await create({ labels: ["x"] })
  const seen = [await search(JQL), await search(JQL), await search(JQL)]
  expect(seen).toEqual([[key], [], [key]])
})

test("reconciling shows a ticket that flickers, and ending the flicker shows it to everyone", async () => {
  const { jira, create, search } = jiraUnderTest()
  const { key, id } = await create({ labels: ["x"] })
  jira.setIndex({ flicker: 9 })
  expect(await search(JQL, { reconcileIssues: [id] })).toEqual([key])
  expect(await search(JQL)).toEqual([])
  jira.setIndex({ flicker: false })
  expect(await search(JQL)).toEqual([key])
})
