import { describe, expect, test } from "vitest"
import { jiraUnderTest } from "../testing/jira-under-test.ts"

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

test("parsing queries tells errors, warnings or nothing of them, as asked", async () => {
  const { call } = jiraUnderTest()
  const queries = ["project = NOPE ORDER BY key", "labels ="]
  const parse = async (mode: string) =>
    (await call("POST", `/rest/api/3/jql/parse?validation=${mode}`, { queries })).body
  const missing = ["The value 'NOPE' does not exist for the field 'project'."]
  const broken = { query: "labels =", errors: [expect.stringContaining("Expecting either a value") as string] }
  expect(await parse("strict")).toEqual({ queries: [{ query: queries[0], errors: missing }, broken] })
  expect(await parse("warn")).toMatchObject({ queries: [{ warnings: missing, structure: { where: {} } }, broken] })
  expect(await parse("none")).toMatchObject({ queries: [{ structure: { orderBy: { fields: [{}] } } }, broken] })
  expect((await call("POST", "/rest/api/3/jql/parse?validation=loose", { queries })).status).toBe(400)
})
