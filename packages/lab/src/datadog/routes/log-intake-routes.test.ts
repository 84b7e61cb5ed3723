import { gzipSync } from "node:zlib"

import { describe, expect, test } from "vitest"

import { datadogUnderTest, KEYS } from "../testing/datadog-under-test.ts"
import { errorLog } from "../testing/error-log.ts"

type Body = string | Uint8Array<ArrayBuffer>
type Found = { data: { attributes: Record<string, unknown> }[] }

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
