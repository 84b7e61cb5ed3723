import { gzipSync } from "node:zlib"

import { describe, expect, test } from "vitest"

import type { DatadogPermission } from "./datadog-state.ts"
import { datadogUnderTest, KEYS, START } from "./testing/datadog-under-test.ts"
import { errorLog } from "./testing/error-log.ts"

const ISSUES = "/api/v2/error-tracking/issues"
const PERSONA = { query: "*", from: START - 86_400_000, to: START + 86_400_000, persona: "ALL" }
const SEARCH = { data: { type: "search_request", attributes: PERSONA } }

type Body = string | Uint8Array<ArrayBuffer>
type Found = { data: { id: string; attributes: Record<string, unknown> }[]; meta?: { page?: { after: string } } }

describe("the log intake", () => {
  test("opens one issue for the same error in two environments, with Datadog's kind of id", async () => {
    const lab = datadogUnderTest()
    expect(await lab.log([errorLog(), errorLog({ ddtags: "env:production,version:1.4.1" })])).toMatchObject({
      status: 202,
      body: {},
    })
    const [issue, ...more] = lab.datadog.snapshot().issues
    expect(more).toEqual([])
    expect(issue?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-1[0-9a-f]{3}-[89ab][0-9a-f]{3}-da7ad0900005$/)
    expect(issue?.counts).toEqual([
      { env: "staging", version: "1.4.0", count: 1 },
      { env: "production", version: "1.4.1", count: 1 },
    ])
  })

  test.each([
    ["no error status", { status: "warn" }],
    ["no service", { service: "", ddtags: "env:staging" }],
    ["no type and no stack", { error: { message: "x" } }],
    ["no type and a stack of one line", { error: { stack: "at pay (src/pay.ts:1:1)" } }],
    ["no type and a stack without frames", { error: { stack: "it\nbroke" } }],
  ])("opens no issue for a log with %s", async (_, changes) => {
    const lab = datadogUnderTest()
    await lab.log(errorLog(changes))
    expect(lab.datadog.snapshot().issues).toEqual([])
  })

  test.each([
    ["a type alone", { error: { kind: "X" } }],
    ["a stack alone", { error: { stack: "X: y\n    at pay (src/pay.ts:1:1)" } }],
    ["dotted names", { error: undefined, "error.kind": "X", "usr.id": "7" }],
    ["its fields in a JSON message", { error: undefined, message: '{"error":{"kind":"X"},"message":"inner"}' }],
    ["the status CRITICAL", { status: "CRITICAL" }],
    ["the service as a tag", { service: undefined, ddtags: "service:backend-api" }],
  ])("opens an issue for an error log with %s", async (_, changes) => {
    const lab = datadogUnderTest()
    await lab.log(errorLog(changes))
    expect(lab.datadog.snapshot().issues).toHaveLength(1)
  })

  test("opens none while Error Tracking for Logs is off, and still finds the log", async () => {
    const lab = datadogUnderTest()
    lab.datadog.toggles.errorTrackingForLogs = false
    await lab.log(errorLog())
    expect(lab.datadog.snapshot().issues).toEqual([])
    const found = await lab.call("POST", "/api/v2/logs/events/search", { filter: { query: "service:backend-api" } })
    expect((found.body as Found).data).toHaveLength(1)
  })

  test("takes one object, lines of text, and gzip", async () => {
    const lab = datadogUnderTest()
    const send = (body: Body, headers: Record<string, string>) =>
      lab.request("/api/v2/logs?ddsource=nodejs&service=shop&dd-api-key=" + KEYS.apiKey, {
        method: "POST",
        body,
        headers,
      })
    const json = { "content-type": "application/json" }
    expect((await send(JSON.stringify(errorLog()), json)).status).toBe(202)
    expect((await send("one\ntwo\n", { "content-type": "text/plain" })).status).toBe(202)
    const packed = gzipSync(JSON.stringify([errorLog()]))
    expect((await send(packed, { ...json, "content-encoding": "gzip" })).status).toBe(202)
    const found = await lab.call("GET", "/api/v2/logs/events?filter[query]=service:shop")
    expect((found.body as Found).data).toHaveLength(2)
    expect(lab.datadog.snapshot().issues[0]?.count).toBe(2)
  })

  test("refuses what is no JSON, too many logs, too large and hidden bodies, and wrong keys", async () => {
    const lab = datadogUnderTest()
    const post = (body: Body, headers: Record<string, string> = {}) =>
      lab.request("/api/v2/logs", {
        method: "POST",
        body,
        headers: { "dd-api-key": KEYS.apiKey, "content-type": "application/json", ...headers },
      })
    expect((await post("{")).status).toBe(400)
    expect((await post("[1]")).status).toBe(400)
    expect((await post(JSON.stringify(Array.from({ length: 1001 }, () => ({ message: "x" }))))).status).toBe(400)
    expect((await post(JSON.stringify([{ message: "x".repeat(5 * 1024 * 1024) }]))).status).toBe(413)
    expect((await post(gzipSync(Buffer.alloc(6 * 1024 * 1024, 32)), { "content-encoding": "gzip" })).status).toBe(413)
    expect((await post("not gzip", { "content-encoding": "gzip" })).status).toBe(400)
    expect((await post("[]", { "dd-api-key": "" })).status).toBe(401)
    expect((await post("[]", { "dd-api-key": "wrong" })).status).toBe(403)
  })

  test("passes a megabyte of message, 10,000 frames, NULs and lone surrogates through unharmed", async () => {
    const lab = datadogUnderTest()
    const message = `\u0000\ud800 <b>${"m".repeat(1_000_000)}`
    const stack = `X: y\n${"    at pay (src/pay.ts:1:1)\n".repeat(10_000)}`
    await lab.log(errorLog({ message, error: { kind: "X", message, stack } }))
    const found = (await lab.call("POST", "/api/v2/logs/events/search", { filter: { query: "@issue.id:*" } }))
      .body as Found
    expect(found.data[0]?.attributes["message"]).toBe(message)
    expect(found.data[0]?.attributes["attributes"]).toMatchObject({ error: { kind: "X", message, stack } })
  })

  test("names of attributes reach no prototype, and deep ones are cut", async () => {
    const lab = datadogUnderTest()
    const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`
    const body = `${JSON.stringify({ ...errorLog(), "__proto__.polluted": "yes" }).slice(0, -1)},"__proto__":{"polluted":"yes"},"deep":${deep}}`
    const headers = { "dd-api-key": KEYS.apiKey, "content-type": "application/json" }
    expect((await lab.request("/api/v2/logs", { method: "POST", body, headers })).status).toBe(202)
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined()
    expect((await lab.call("GET", "/api/v2/logs/events")).status).toBe(200)
  })
})

describe("an issue", () => {
  test("regresses when a newer version fails after it was resolved, not when an old one does", () => {
    const lab = datadogUnderTest()
    const { issueId } = lab.datadog.feed({ version: "1.0.0" })
    lab.datadog.setState(issueId, "RESOLVED")
    lab.datadog.feed({ version: "1.0.0" })
    expect(lab.datadog.snapshot().issues[0]).toMatchObject({ state: "RESOLVED", regressed: false, count: 2 })
    lab.datadog.feed({ version: "1.1.0" })
    expect(lab.datadog.snapshot().issues[0]).toMatchObject({ state: "OPEN", regressed: true })
  })

  test("resolves itself after 14 days without an error", () => {
    const lab = datadogUnderTest()
    lab.datadog.feed({})
    lab.clock.advance(14 * 86_400_000 + 1)
    expect(lab.datadog.snapshot().issues[0]?.state).toBe("RESOLVED")
  })

  test("shows the ticket of Datadog's own Jira integration in its case, when asked to", async () => {
    const lab = datadogUnderTest()
    const { issueId } = lab.datadog.feed({})
    lab.datadog.setJiraLink(issueId, { key: "PPL-12" })
    const bare = (await lab.call("GET", `${ISSUES}/${issueId}`)).body
    expect(bare).not.toHaveProperty("included")
    expect(bare).toMatchObject({ data: { relationships: { case: { data: { type: "case" } } } } })
    const full = await lab.call("GET", `${ISSUES}/${issueId}?include=assignee%2Ccase`)
    expect(full.headers.get("content-type")).toBe("application/vnd.api+json")
    expect(full.body).toMatchObject({
      included: [{ type: "case", attributes: { jira_issue: { result: { issue_key: "PPL-12", project_key: "PPL" } } } }],
    })
  })

  test.each([
    ["GET", `${ISSUES}/nonsense`, undefined, 400, "issue id is not an uuid"],
    ["GET", `${ISSUES}/da226b38-baac-11f1-bad1-da7ad0900005`, undefined, 404, "issue not found"],
    [
      "POST",
      `${ISSUES}/search`,
      { data: { type: "search_request", attributes: { ...PERSONA, persona: null } } },
      400,
      "either track(s) or persona(s) must be specified",
    ],
    [
      "POST",
      `${ISSUES}/search`,
      { data: { type: "search_request", attributes: { ...PERSONA, track: "invalid-track" } } },
      400,
      "invalid json value for TrackType: invalid-track",
    ],
    [
      "PUT",
      `${ISSUES}/da226b38-baac-11f1-bad1-da7ad0900005/state`,
      { data: { type: "error_tracking_issue", id: "x", attributes: { state: "invalid-state" } } },
      400,
      'invalid json value for IssueState: "invalid-state"',
    ],
    [
      "PUT",
      `${ISSUES}/da226b38-baac-11f1-bad1-da7ad0900005/state`,
      { data: { type: "error_tracking_issue", id: "x", attributes: { state: "resolved" } } },
      404,
      "issue not found",
    ],
    [
      "PUT",
      `${ISSUES}/da226b38-baac-11f1-bad1-da7ad0900005/assignee`,
      { data: { type: "assignee", id: "not-a-uuid" } },
      400,
      "invalid UUID length: 10",
    ],
  ])("%s %s with %o is refused as recorded", async (...[method, path, body, status, detail]) => {
    const answer = await datadogUnderTest().call(method, path, body)
    expect(answer).toMatchObject({ status, body: { errors: [{ status: String(status), detail }] } })
    expect(answer.headers.get("content-type")).toBe("application/vnd.api+json")
  })

  test("is found by window, track, persona, state and query, the most frequent first, at most 100", async () => {
    const lab = datadogUnderTest()
    for (let n = 0; n < 105; n++) lab.datadog.feed({ fingerprint: `f${n}`, count: n + 1 })
    lab.datadog.feed({ service: "shop-app", platform: "FLUTTER", env: "production", count: 1000, users: 7 })
    const ask = async (attributes: object) =>
      (
        (
          await lab.call("POST", `${ISSUES}/search`, {
            data: { type: "search_request", attributes: { ...PERSONA, ...attributes } },
          })
        ).body as Found
      ).data
    expect(await ask({})).toHaveLength(100)
    expect((await ask({}))[0]?.attributes).toEqual({ total_count: 1000, impacted_sessions: 7 })
    expect(await ask({ persona: "MOBILE" })).toHaveLength(1)
    expect(await ask({ persona: "BROWSER" })).toEqual([])
    expect(await ask({ track: "rum" })).toHaveLength(1)
    expect(await ask({ query: "service:shop-* env:production" })).toHaveLength(1)
    expect(await ask({ states: ["RESOLVED"] })).toEqual([])
    expect(await ask({ from: START + 1 })).toEqual([])
  })

  test("shows values that no client knows when told to", async () => {
    const lab = datadogUnderTest()
    const { issueId } = lab.datadog.feed({})
    lab.datadog.toggles.unknownEnum = true
    const { body } = await lab.call("GET", `${ISSUES}/${issueId}`)
    expect(body).toMatchObject({ data: { attributes: { platform: "SMART_FRIDGE" } } })
  })
})

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

describe("aggregations", () => {
  const compute = [{ aggregation: "count" }, { aggregation: "cardinality", metric: "@usr.id" }]
  const group_by = [{ facet: "env" }, { facet: "version" }]

  test("count events and users per environment and version, also of a hundred thousand", async () => {
    const lab = datadogUnderTest()
    const error = { track: "trace" as const, version: "1" }
    lab.datadog.feed([
      { ...error, env: "production", count: 100_000, users: 2500 },
      { ...error, env: "production", count: 10, users: 10 },
      { ...error, env: "staging", count: 3, users: 0 },
    ])
    const attributes = { filter: { query: "@issue.id:*", from: "now-1d", to: "now" }, compute, group_by }
    const spans = await lab.call("POST", "/api/v2/spans/analytics/aggregate", {
      data: { type: "aggregate_request", attributes },
    })
    expect(spans.body).toMatchObject({
      data: [
        {
          type: "bucket",
          attributes: { by: { env: "production", version: "1" }, computes: { c0: 100_010, c1: 2500 } },
        },
        { type: "bucket", attributes: { by: { env: "staging", version: "1" }, computes: { c0: 3, c1: 0 } } },
      ],
    })
  })

  test("of logs and RUM have no wrapping, and find the first and last moment", async () => {
    const lab = datadogUnderTest()
    lab.datadog.feed({ track: "rum", at: START - 1000 })
    lab.datadog.feed({ track: "rum", count: 5 })
    const moments = [
      { aggregation: "min", metric: "@timestamp" },
      { aggregation: "max", metric: "timestamp" },
    ]
    const answer = await lab.call("POST", "/api/v2/rum/analytics/aggregate", {
      compute: moments,
      group_by: [{ facet: "env" }],
    })
    expect(answer.body).toMatchObject({
      data: { buckets: [{ by: { env: "staging" }, computes: { c0: START - 1000, c1: START } }] },
    })
  })

  test("of the events of one user count only those", async () => {
    const lab = datadogUnderTest()
    lab.datadog.feed({ count: 10, users: 3 })
    const body = { filter: { query: "@usr.id:user-1" }, compute }
    expect((await lab.call("POST", "/api/v2/logs/analytics/aggregate", body)).body).toMatchObject({
      data: { buckets: [{ computes: { c0: 4, c1: 1 } }] },
    })
  })

  test("may be refused as a whole", async () => {
    const lab = datadogUnderTest()
    lab.datadog.toggles.aggregateDisabled = true
    expect((await lab.call("POST", "/api/v2/logs/analytics/aggregate", { compute })).status).toBe(400)
  })
})

type Guarded = {
  readonly permission: DatadogPermission
  readonly method: string
  readonly path: string
  readonly body?: object
}
const GUARDED: readonly Guarded[] = [
  { permission: "issue", method: "GET", path: `${ISSUES}/da226b38-baac-11f1-bad1-da7ad0900005` },
  { permission: "issue", method: "POST", path: `${ISSUES}/search`, body: SEARCH },
  { permission: "logs", method: "GET", path: "/api/v2/logs/events" },
  { permission: "trace", method: "GET", path: "/api/v2/spans/events" },
  { permission: "rum", method: "GET", path: "/api/v2/rum/events" },
  { permission: "aggregate", method: "POST", path: "/api/v2/logs/analytics/aggregate", body: {} },
  { permission: "monitors", method: "GET", path: "/api/v1/monitor" },
  { permission: "dashboards", method: "GET", path: "/api/v1/dashboard" },
]

describe("keys and permissions", () => {
  test.each(GUARDED)("without $permission, $method $path is forbidden, and allowed again later", async guarded => {
    const { permission, method, path, body } = guarded
    const lab = datadogUnderTest()
    lab.datadog.permissions.deny(permission)
    expect((await lab.call(method, path, body)).status).toBe(403)
    lab.datadog.permissions.allow(permission)
    expect((await lab.call(method, path, body)).status).not.toBe(403)
  })

  test("an API key alone opens the intakes and nothing else", async () => {
    const lab = datadogUnderTest()
    const headers = { "dd-api-key": KEYS.apiKey, "content-type": "application/json" }
    expect((await lab.request("/api/v1/validate", { headers })).body).toEqual({ valid: true })
    expect((await lab.request("/api/v1/monitor", { headers })).status).toBe(403)
    expect(await lab.request(`${ISSUES}/search`, { method: "POST", headers, body: "{}" })).toMatchObject({
      status: 401,
      body: { errors: ["Unauthorized"] },
    })
    const wrong = { ...headers, "dd-application-key": "wrong" }
    expect(await lab.request(`${ISSUES}/search`, { method: "POST", headers: wrong, body: "{}" })).toMatchObject({
      status: 403,
      body: { errors: ["Forbidden"] },
    })
  })

  test("an unknown route is answered as Datadog does, and remembered", async () => {
    const lab = datadogUnderTest()
    expect(await lab.call("GET", "/api/v9/nothing")).toMatchObject({ status: 404, body: { errors: ["Not found"] } })
    expect(lab.datadog.snapshot().unknownRequests).toEqual([{ at: START, method: "GET", path: "/api/v9/nothing" }])
  })
})
