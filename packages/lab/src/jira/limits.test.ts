import { describe, expect, test } from "vitest"
import { jiraUnderTest } from "./testing/jira-under-test.ts"

const ISSUE = "/rest/api/3/issue"

describe("limits", () => {
  test("on bursts refuse before anything is done, and say when to come back", async () => {
    const { jira, create, call, advance } = jiraUnderTest()
    jira.admin.setLimits({ burst: 2 })
    await create()
    await create()
    const body = { fields: { project: { key: "PPL" }, issuetype: { name: "Bug" }, summary: "x" } }
    const refused = await call("POST", ISSUE, body)
    expect(refused.status).toBe(429)
    expect(Object.fromEntries(refused.headers)).toMatchObject({
      "retry-after": "1",
      "ratelimit-reason": "jira-burst-based",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": "2026-11-23T09:01Z",
    })
    expect((await call("GET", "/rest/api/3/myself")).status).toBe(200)
    advance(1_000)
    await create()
    expect(jira.snapshot().issues).toHaveLength(3)
  })

  test("on writes to one issue leave reads and other issues alone", async () => {
    const { jira, create, call } = jiraUnderTest()
    const [one, two] = [await create(), await create()]
    jira.admin.setLimits({ perIssueWrites: [{ count: 1, windowMs: 2_000 }] })
    const write = (issue: string) => call("PUT", `${ISSUE}/${issue}/properties/x`, 1)
    expect((await write(one.key)).status).toBe(201)
    const refused = await write(String(one.id))
    expect([refused.status, refused.headers.get("ratelimit-reason")]).toEqual([429, "jira-per-issue-on-write"])
    expect((await write(two.key)).status).toBe(201)
    expect((await call("GET", `${ISSUE}/${one.key}`)).status).toBe(200)
  })
})
