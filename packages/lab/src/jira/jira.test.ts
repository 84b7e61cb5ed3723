import { describe, expect, test } from "vitest"
import type { JiraEmulator } from "./jira.ts"
import { BASIC, jiraUnderTest, paragraph } from "./testing/jira-under-test.ts"

const ISSUE = "/rest/api/3/issue"
const NO_SUCH_ISSUE = "Issue does not exist or you do not have permission to see it."

describe("authentication", () => {
  const get = (jira: JiraEmulator, path: string, authorization?: string) =>
    jira.handle(
      new Request(`http://jira.test${path}`, { headers: authorization === undefined ? {} : { authorization } }),
    )
  const myself = "/rest/api/3/myself"

  test.each([
    ["none", undefined],
    ["another scheme", "Bearer secret-token"],
    ["a wrong token", `Basic ${btoa("a@b.c:d")}`],
  ])("%s is refused", async (_, authorization) => {
    const answer = await get(jiraUnderTest().jira, myself, authorization)
    expect(answer.status).toBe(401)
    expect(await answer.text()).toContain("Client must be authenticated to access this resource.")
  })

  test("an expired token is refused until it is renewed", async () => {
    const { jira } = jiraUnderTest()
    jira.admin.expireToken()
    expect((await get(jira, myself, BASIC)).status).toBe(401)
    jira.admin.renewToken()
    expect((await get(jira, myself, BASIC)).status).toBe(200)
  })

  test("the cloud id is told to anyone", async () => {
    const { jira } = jiraUnderTest()
    const answer = await get(jira, "/_edge/tenant_info")
    expect(await answer.json()).toEqual({ cloudId: jira.cloudId })
  })

  test("each kind of token works at its own address only", async () => {
    const { jira } = jiraUnderTest()
    const gateway = `/ex/jira/${jira.cloudId}${myself}`
    expect([(await get(jira, myself, BASIC)).status, (await get(jira, gateway, BASIC)).status]).toEqual([200, 401])
    jira.admin.setTokenMode("scoped")
    expect([(await get(jira, myself, BASIC)).status, (await get(jira, gateway, BASIC)).status]).toEqual([401, 200])
    expect((await get(jira, `/ex/jira/other${myself}`, BASIC)).status).toBe(404)
  })

  test("a scope that is missing is named as such", async () => {
    const { jira } = jiraUnderTest({ scopedTokens: true })
    jira.admin.setTokenMode("scoped", ["read:jira-work"])
    const gateway = `/ex/jira/${jira.cloudId}/rest/api/3`
    expect((await get(jira, `${gateway}/field`, BASIC)).status).toBe(200)
    const refused = await get(jira, `${gateway}/myself`, BASIC)
    expect(await refused.json()).toEqual({ code: 401, message: "Unauthorized; scope does not match" })
  })
})

describe("a missing permission", () => {
  test("to browse hides every issue and project", async () => {
    const { jira, create, call } = jiraUnderTest()
    const { key } = await create()
    jira.admin.setPermissions(["CREATE_ISSUES"])
    const hidden = await call("GET", `${ISSUE}/${key}`)
    expect(hidden).toMatchObject({ status: 404, body: { errorMessages: [NO_SUCH_ISSUE] } })
    expect(await call("GET", "/rest/api/3/project/PPL")).toMatchObject({
      status: 404,
      body: { errorMessages: ["No project could be found with key 'PPL'."] },
    })
  })

  const request = (method: string, path: string, body?: unknown) => ({ method, path, body })
  test.each([
    [
      "create",
      403,
      request("POST", ISSUE, { fields: { project: { key: "PPL" }, issuetype: { name: "Bug" }, summary: "x" } }),
    ],
    ["edit", 400, request("PUT", `${ISSUE}/PPL-1`, { fields: { summary: "x" } })],
    ["set a property", 403, request("PUT", `${ISSUE}/PPL-1/properties/x`, { n: 1 })],
    ["comment", 400, request("POST", `${ISSUE}/PPL-1/comment`, { body: paragraph("x") })],
    ["transition", 400, request("POST", `${ISSUE}/PPL-1/transitions`, { transition: { id: "41" } })],
    [
      "link to Datadog",
      403,
      request("POST", `${ISSUE}/PPL-1/remotelink`, { object: { url: "https://x.test", title: "x" } }),
    ],
    ["delete", 403, request("DELETE", `${ISSUE}/PPL-1`)],
    [
      "link issues",
      404,
      request("POST", "/rest/api/3/issueLink", {
        type: { name: "Relates" },
        inwardIssue: { key: "PPL-1" },
        outwardIssue: { key: "PPL-1" },
      }),
    ],
  ])("to %s is answered with %i and changes nothing", async (_, status, { method, path, body }) => {
    const { jira, create, call } = jiraUnderTest()
    await create()
    jira.admin.setPermissions(["BROWSE_PROJECTS"])
    const before = jira.snapshot()
    expect((await call(method, path, body)).status).toBe(status)
    expect(jira.snapshot()).toEqual(before)
  })

  test("is what mypermissions tells", async () => {
    const { jira, call } = jiraUnderTest()
    jira.admin.setPermissions(["BROWSE_PROJECTS", "LINK_ISSUES"])
    const { body } = await call("GET", "/rest/api/3/mypermissions?projectKey=PPL&permissions=LINK_ISSUES,EDIT_ISSUES")
    expect(body).toMatchObject({
      permissions: { LINK_ISSUES: { havePermission: true }, EDIT_ISSUES: { havePermission: false } },
    })
  })
})

describe("search answers", () => {
  test("with the id alone unless fields are named", async () => {
    const { create, call } = jiraUnderTest()
    const { id, key } = await create({ labels: ["x"] })
    const bare = await call("GET", "/rest/api/3/search/jql?jql=labels%3Dx")
    expect(bare.body).toEqual({ isLast: true, issues: [{ id: String(id) }] })
    const named = await call("GET", "/rest/api/3/search/jql?jql=labels%3Dx&fields=summary,labels&fields=-summary")
    expect(named.body).toMatchObject({ issues: [{ key, fields: { labels: ["x"] } }] })
  })

  test("in pages that follow one token after the other and end without one", async () => {
    const { create, call } = jiraUnderTest()
    for (let n = 0; n < 5; n++) await create({ labels: ["x"] })
    const ids: string[] = []
    let nextPageToken: string | undefined
    do {
      const request = { jql: "labels = x ORDER BY key ASC", maxResults: 2, nextPageToken }
      const { body } = await call("POST", "/rest/api/3/search/jql", request)
      const page = body as { issues: { id: string }[]; nextPageToken?: string; isLast: boolean }
      expect(page.isLast).toBe(page.nextPageToken === undefined)
      ids.push(...page.issues.map(issue => issue.id))
      nextPageToken = page.nextPageToken
    } while (nextPageToken !== undefined)
    expect(ids).toEqual(["10000", "10001", "10002", "10003", "10004"])
    expect((await call("POST", "/rest/api/3/search/jql", { jql: "labels = x", nextPageToken: "made-up" })).status).toBe(
      400,
    )
  })

  test.each([
    [{ jql: "labels = x", startAt: 0 }],
    [{ jql: "labels = x", reconcileIssues: ["10000"] }],
    [{ jql: "labels = x", reconcileIssues: Array.from({ length: 51 }, (_, n) => n) }],
    [{ jql: "labels = x", properties: ["1", "2", "3", "4", "5", "6"] }],
  ])("with 400 to %j", async body => {
    expect((await jiraUnderTest().call("POST", "/rest/api/3/search/jql", body)).status).toBe(400)
  })

  test("with 410 at its old address", async () => {
    const { call } = jiraUnderTest()
    for (const path of ["/rest/api/3/search?jql=x", "/rest/api/2/search"]) {
      const gone = await call("GET", path)
      expect(gone).toMatchObject({ status: 410 })
      expect(JSON.stringify(gone.body)).toContain("The requested API has been removed.")
    }
  })
})

describe("comments", () => {
  test("come newest first when asked, with their properties when asked", async () => {
    const { create, call, advance } = jiraUnderTest()
    const { key } = await create()
    const path = `${ISSUE}/${key}/comment`
    for (const n of [1, 2, 3]) {
      await call("POST", path, { body: paragraph(String(n)), properties: [{ key: "run", value: n }] })
      advance(1_000)
    }
    const newest = await call("GET", `${path}?orderBy=-created&maxResults=2&expand=properties`)
    expect(newest.body).toMatchObject({
      total: 3,
      maxResults: 2,
      comments: [{ properties: [{ value: 3 }] }, { properties: [{ value: 2 }] }],
    })
    const plain = (await call("GET", path)).body as { comments: object[] }
    expect(plain.comments[0]).toMatchObject({ body: paragraph("1") })
    expect(plain.comments[0]).not.toHaveProperty("properties")
    expect((await call("GET", `${path}?orderBy=updated`)).status).toBe(400)
  })

  test.each([
    [{ body: "wiki" }, { errors: { comment: "Comment body is not valid!" } }],
    [{}, { errors: { comment: "Comment body can not be empty!" } }],
    [{ body: { type: "doc", version: 1, content: [{ type: "x" }] } }, { errorMessages: ["INVALID_INPUT"] }],
    [{ body: paragraph("a".repeat(32_767)) }, { errors: { comment: expect.stringContaining("32,767") as string } }],
  ])("like %j are refused", async (body, expected) => {
    const { create, call } = jiraUnderTest()
    const { key } = await create()
    expect(await call("POST", `${ISSUE}/${key}/comment`, body)).toMatchObject({ status: 400, body: expected })
  })

  test("are refused with 413 from the 5,001st on, while old ones can still be updated", async () => {
    const { jira, create, call } = jiraUnderTest()
    const { key } = await create()
    const path = `${ISSUE}/${key}/comment`
    const { id } = (await call("POST", path, { body: paragraph("first") })).body as { id: string }
    for (let n = 1; n < 5_000; n++) jira.admin.comment(key, "more")
    expect((await call("POST", path, { body: paragraph("last straw") })).status).toBe(413)
    expect((await call("PUT", `${path}/${id}`, { body: paragraph("rolling") })).status).toBe(200)
  })

  test("of other people cannot be changed", async () => {
    const { jira, create, call } = jiraUnderTest()
    const { key } = await create()
    jira.admin.comment(key, "mine")
    expect((await call("PUT", `${ISSUE}/${key}/comment/10000`, { body: paragraph("yours") })).status).toBe(400)
  })

  test("hold properties under their own address, too", async () => {
    const { create, call } = jiraUnderTest()
    const { key } = await create()
    await call("POST", `${ISSUE}/${key}/comment`, {
      body: paragraph("x"),
      properties: [{ key: "run", value: { n: 1 } }],
    })
    const path = "/rest/api/3/comment/10000/properties"
    expect((await call("GET", `${path}/run`)).body).toEqual({ key: "run", value: { n: 1 } })
    expect((await call("PUT", `${path}/run`, [1])).status).toBe(200)
    expect((await call("PUT", `${path}/day`, "2026-11-23")).status).toBe(201)
    expect((await call("DELETE", `${path}/day`)).status).toBe(204)
    expect((await call("GET", `${path}/day`)).status).toBe(404)
    expect((await call("GET", "/rest/api/3/comment/1/properties")).status).toBe(404)
  })
})

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

describe("transitions", () => {
  const transitions = async ({ call }: ReturnType<typeof jiraUnderTest>, key: string) =>
    ((await call("GET", `${ISSUE}/${key}/transitions`)).body as { transitions: { id: string; name: string }[] })
      .transitions

  test("lead to Done with a resolution and back out of it without", async () => {
    const site = jiraUnderTest()
    const { key } = await site.create()
    const move = (id: string, more = {}) =>
      site.call("POST", `${ISSUE}/${key}/transitions`, { transition: { id }, ...more })
    const comment = { comment: [{ add: { body: paragraph("closing") } }] }
    expect((await move("41", { fields: { resolution: { name: "Duplicate" } }, update: comment })).status).toBe(204)
    expect(site.jira.snapshot().issues[0]).toMatchObject({ category: "done", resolution: "Duplicate", comments: [{}] })
    expect((await transitions(site, key)).map(({ name }) => name)).toEqual(["Reopen"])
    expect((await move("51")).status).toBe(204)
    expect(site.jira.snapshot().issues[0]).toMatchObject({
      status: "To Do",
      resolution: null,
      transitions: [
        { name: "Done", from: "To Do", to: "Done" },
        { name: "Reopen", from: "Done", to: "To Do" },
      ],
    })
  })

  test.each([
    [{}, "Missing 'transition' identifier"],
    [{ transition: { id: "Done" } }, "'transition' identifier must be an integer"],
    [{ transition: { id: "51" } }, "Transition id '51' is not valid for this issue."],
  ])("like %j are refused", async (body, message) => {
    const { create, call } = jiraUnderTest()
    const { key } = await create()
    const refused = await call("POST", `${ISSUE}/${key}/transitions`, body)
    expect(refused).toMatchObject({ status: 400, body: { errorMessages: [message] } })
  })

  test("with a field that is not on their screen are refused", async () => {
    const { create, call } = jiraUnderTest()
    const { key } = await create()
    const body = { transition: { id: "21" }, fields: { resolution: { name: "Done" } } }
    expect(await call("POST", `${ISSUE}/${key}/transitions`, body)).toMatchObject({
      status: 400,
      body: { errors: { resolution: expect.stringContaining("not on the appropriate screen") as string } },
    })
  })

  test("out of Done are gone when the workflow has none", async () => {
    const site = jiraUnderTest()
    const { key } = await site.create()
    site.jira.admin.transitionTo(key, "Done")
    site.jira.admin.setWorkflow({ reopen: false })
    expect(await transitions(site, key)).toEqual([])
    site.jira.admin.setWorkflow({ reopen: true })
    expect(await transitions(site, key)).toHaveLength(1)
  })
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
