import { describe, expect, test } from "vitest"

import { datadogUnderTest } from "../testing/datadog-under-test.ts"

const ISSUES = "/api/v2/error-tracking/issues"

type Found = { data: { id: string; attributes: Record<string, unknown> }[]; meta?: { page?: { after: string } } }

describe("event searches", () => {
  test("page through counted events without losing or repeating one", async () => {
    const lab = datadogUnderTest()
    const { issueId } = lab.datadog.feed({ count: 700, users: 3 })
    lab.clock.advance(5)
    lab.datadog.feed({ count: 800 })
    const ids: string[] = []
    let cursor: string | undefined
    do {
      const page = { limit: 400, ...(cursor === undefined ? {} : { cursor }) }
      const body = { filter: { query: `issue.id:${issueId}`, from: "now-7d" }, page }
      const found = (await lab.call("POST", "/api/v2/logs/events/search", body)).body as Found
      ids.push(...found.data.map(({ id }) => id))
      cursor = found.meta?.page?.after
    } while (cursor !== undefined)
    expect(ids).toHaveLength(1500)
    expect(new Set(ids).size).toBe(1500)
  })

  test("end with a bare empty page", async () => {
    const lab = datadogUnderTest()
    lab.datadog.feed({ count: 2 })
    const search = (page: object) => lab.call("POST", "/api/v2/logs/events/search", { page })
    const first = (await search({ limit: 2 })).body as Found
    expect((await search({ limit: 2, cursor: first.meta?.page?.after })).body).toEqual({ data: [] })
  })

  test("show each track in its own shape", async () => {
    const lab = datadogUnderTest()
    const common = {
      type: "X",
      message: "m",
      stack: "X: m\n at pay (src/pay.ts:1:1)",
      version: "1",
      commit: "abc",
      users: 1,
    }
    for (const track of ["logs", "trace", "rum"] as const) lab.datadog.feed({ ...common, track })
    const span = await lab.call("POST", "/api/v2/spans/events/search", {
      data: { type: "search_request", attributes: { filter: { query: "@issue.id:*" } } },
    })
    expect(span.body).toMatchObject({
      data: [
        {
          type: "spans",
          attributes: {
            env: "staging",
            custom: { error: { type: "X" }, usr: { id: "user-1" }, _dd: { git: { commit: { sha: "abc" } } } },
          },
        },
      ],
    })
    const log = await lab.call("POST", "/api/v2/logs/events/search", { filter: { query: "@issue.id:*" } })
    expect(log.body).toMatchObject({
      data: [
        { type: "log", attributes: { status: "error", attributes: { error: { kind: "X" }, usr: { id: "user-1" } } } },
      ],
    })
    expect((log.body as Found).data[0]?.attributes["tags"]).toContain("git.commit.sha:abc")
    const rum = await lab.call("POST", "/api/v2/rum/events/search", { filter: { query: "@type:error @issue.id:*" } })
    expect(rum.body).toMatchObject({
      data: [
        {
          type: "rum",
          attributes: { attributes: { error: { type: "X" }, view: { url: expect.any(String) }, session: {} } },
        },
      ],
    })
  })

  test("know the issue id only with an @ on spans, and in both forms on logs", async () => {
    const lab = datadogUnderTest()
    const { issueId } = lab.datadog.feed([{ track: "trace" }, { track: "logs" }])
    const count = async (path: string, query: string) => {
      const filter = { query }
      const body = path === "spans" ? { data: { type: "search_request", attributes: { filter } } } : { filter }
      return ((await lab.call("POST", `/api/v2/${path}/events/search`, body)).body as Found).data.length
    }
    expect(await count("spans", `@issue.id:${issueId}`)).toBe(1)
    expect(await count("spans", `issue.id:${issueId}`)).toBe(0)
    expect(await count("logs", `@issue.id:${issueId}`)).toBe(1)
    expect(await count("logs", `issue.id:${issueId}`)).toBe(1)
  })

  test.each([
    ["spans", { filter: {} }],
    ["logs", { page: { limit: 1001 } }],
    ["logs", { filter: { from: "yesterday" } }],
    ["logs", { filter: { from: 1795420000000 } }],
    ["rum", { filter: { query: "(env:a" } }],
    ["rum", { sort: "newest" }],
    ["rum", { page: { cursor: "made up" } }],
  ])("of %s refuse %o", async (path, body) => {
    expect((await datadogUnderTest().call("POST", `/api/v2/${path}/events/search`, body)).status).toBe(400)
  })

  test("find nothing where events are not retained, although the issue is there", async () => {
    const lab = datadogUnderTest()
    const { issueId } = lab.datadog.feed({})
    lab.datadog.toggles.retention = false
    expect((await lab.call("GET", "/api/v2/logs/events")).body).toEqual({ data: [] })
    expect((await lab.call("GET", `${ISSUES}/${issueId}`)).status).toBe(200)
  })

  test("name their limit, and answer 429 beyond it until the period ends", async () => {
    const lab = datadogUnderTest()
    lab.datadog.toggles.rateLimits = { logs: { limit: 1, periodSeconds: 3600 } }
    expect((await lab.call("GET", "/api/v2/logs/events")).headers.get("x-ratelimit-remaining")).toBe("0")
    const refused = await lab.call("GET", "/api/v2/logs/events")
    expect(refused.status).toBe(429)
    expect(refused.headers.get("x-ratelimit-reset")).toBe("3600")
    lab.clock.advance(3_600_000)
    expect((await lab.call("GET", "/api/v2/logs/events")).status).toBe(200)
  })
})
