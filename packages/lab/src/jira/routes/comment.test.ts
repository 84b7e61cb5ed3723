import { describe, expect, test } from "vitest"
import { jiraUnderTest, paragraph } from "../testing/jira-under-test.ts"

const ISSUE = "/rest/api/3/issue"

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

test("a comment comes with an edit or a create as well, or fails it", async () => {
  const { jira, create, call } = jiraUnderTest()
  const { key } = await create()
  const update = (body: unknown) => ({ update: { comment: [{ add: { body } }], labels: [{ add: "x" }] } })
  expect((await call("PUT", `${ISSUE}/${key}`, update("wiki"))).status).toBe(400)
  expect(jira.snapshot().issues[0]).toMatchObject({ labels: [], comments: [] })
  expect((await call("PUT", `${ISSUE}/${key}`, update(paragraph("a")))).status).toBe(204)
  expect(jira.snapshot().issues[0]).toMatchObject({ labels: ["x"], comments: [{ body: paragraph("a") }] })
  const fields = { project: { id: "10010" }, issuetype: { id: "10004" }, summary: "x" }
  expect((await call("POST", ISSUE, { fields, ...update(paragraph("b")) })).status).toBe(201)
  expect(jira.snapshot().issues[1]).toMatchObject({ labels: ["x"], comments: [{ body: paragraph("b") }] })
})

test("an own comment can be deleted", async () => {
  const { jira, create, call } = jiraUnderTest()
  const { key } = await create()
  await call("POST", `${ISSUE}/${key}/comment`, { body: paragraph("x") })
  expect((await call("DELETE", `${ISSUE}/${key}/comment/10000`)).status).toBe(204)
  expect(jira.snapshot().issues[0]?.comments).toEqual([])
})
