import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { type Broker, startBroker } from "./start-broker.ts"
import type { BrokerOptions } from "./broker-state.ts"

type Seen = {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage["headers"]
  readonly body: string
}
type Host = { readonly url: URL; readonly seen: Seen[] }

const open: (() => unknown)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

async function startHost(answer: (response: ServerResponse, seen: Seen) => void): Promise<Host> {
  const seen: Seen[] = []
  const server: Server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk))
    incoming.on("end", () => {
      const { method = "", url = "", headers } = incoming
      const one = { method, url, headers, body: Buffer.concat(chunks).toString() }
      seen.push(one)
      answer(response, one)
    })
  }).listen(0, "127.0.0.1")
  await new Promise(resolve => server.once("listening", resolve))
  open.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/base`), seen }
}

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { "content-type": "application/json", ...headers })
  response.end(JSON.stringify(body))
}

const USAGE = {
  input_tokens: 1_000,
  output_tokens: 100,
  cache_read_input_tokens: 10_000,
  cache_creation_input_tokens: 0,
}
// 1,000 in at $4, 100 out at $20 and 10,000 from the cache at $0.20 per million.
const USD = 0.008

async function start(host: Host, changes: Partial<BrokerOptions> = {}): Promise<Broker & { ask: typeof ask }> {
  const broker = await startBroker({
    listen: "loopback",
    model: { url: host.url, key: "real-model-key" },
    telemetry: { url: host.url, key: "real-telemetry-key" },
    models: ["claude-opus-5-5", "claude-sonnet-5-5"],
    limits: { usd: 1, tokens: 1_000_000, requests: 100 },
    ...changes,
  })
  open.push(() => broker.close())
  const ask = (path: string, body?: unknown, init: RequestInit = {}): Promise<Response> =>
    fetch(`http://127.0.0.1:${broker.port}${path}`, {
      method: "POST",
      headers: { "x-api-key": broker.modelKey, "content-type": "application/json", "anthropic-version": "2023-06-01" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...init,
    })
  return Object.assign(broker, { ask })
}

const message = (changes: object = {}): object => ({
  model: "claude-opus-5-5",
  max_tokens: 10,
  messages: [{ role: "user", content: "hello" }],
  ...changes,
})

describe("passing on", () => {
  it("sends a request to the model's host with the real key and without the agent's", async () => {
    const host = await startHost(response => json(response, 200, { usage: USAGE }))
    const broker = await start(host)
    const answer = await broker.ask("/v1/messages?beta=true", message(), {
      headers: {
        authorization: `Bearer ${broker.modelKey}`,
        "content-type": "application/json",
        "anthropic-beta": "a,b",
        "x-forwarded-for": "1.2.3.4",
        cookie: "a=b",
      },
    })
    expect(answer.status).toBe(200)
    const [seen] = host.seen
    expect(seen).toMatchObject({ method: "POST", url: "/base/v1/messages?beta=true" })
    expect(seen?.headers).toMatchObject({ "x-api-key": "real-model-key", "anthropic-beta": "a,b" })
    for (const name of ["authorization", "cookie", "x-forwarded-for"]) expect(seen?.headers).not.toHaveProperty(name)
    expect(JSON.parse(seen?.body ?? "")).toEqual(message())
    expect(JSON.stringify(seen)).not.toContain(broker.modelKey)
  })

  it("passes a stream on as it comes, and counts what it cost", async () => {
    const finish: (() => void)[] = []
    const host = await startHost(response => {
      response.writeHead(200, { "content-type": "text/event-stream" })
      const started = { type: "message_start", message: { usage: { ...USAGE, output_tokens: 1 } } }
      response.write(`event: message_start\ndata: ${JSON.stringify(started)}\n\n`)
      finish.push(() => {
        const delta = JSON.stringify({ type: "message_delta", usage: { output_tokens: 100 } })
        response.write(`event: message_delta\ndata: ${delta.slice(0, 20)}`)
        response.end(`${delta.slice(20)}\n\n`)
      })
    })
    const broker = await start(host)
    const answer = await broker.ask("/v1/messages", message({ stream: true }))
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
    const first = await reader.read()
    expect(Buffer.from(first.value ?? []).toString()).toContain("message_start")
    finish[0]?.()
    while (!(await reader.read()).done);
    await broker.close()
    expect(broker.tally()).toMatchObject({
      usd: expect.closeTo(USD, 9) as number,
      requests: 1,
      tokens: { input: 1_000, output: 100, cacheRead: 10_000, cacheWrite: 0 },
    })
  })

  it("breaks a stream where the model's host does", async () => {
    const host = await startHost(response => {
      response.writeHead(200, { "content-type": "text/event-stream" })
      response.write(`data: ${JSON.stringify({ message: { usage: USAGE } })}\n\n`, () => response.destroy())
    })
    const broker = await start(host)
    const answer = await broker.ask("/v1/messages", message())
    await expect(answer.text()).rejects.toThrow("terminated")
    await broker.close()
    expect(broker.tally().usd).toBeCloseTo(USD, 9)
  })

  it("counts a message that told no usage by its size", async () => {
    const host = await startHost(response => json(response, 200, {}))
    const broker = await start(host)
    await (await broker.ask("/v1/messages", message({ system: "x".repeat(40_000) }))).text()
    await broker.close()
    expect(broker.tally().tokens.input).toBeGreaterThan(10_000)
  })

  it("counts a request that the agent did not wait for", async () => {
    const arrived = Promise.withResolvers<void>()
    const host = await startHost(() => arrived.resolve())
    const broker = await start(host)
    const controller = new AbortController()
    const asking = broker.ask("/v1/messages", message(), { signal: controller.signal })
    await arrived.promise
    controller.abort()
    await expect(asking).rejects.toThrow("aborted")
    await expect.poll(() => broker.tally().tokens.input).toBeGreaterThan(0)
  })

  it("counts nothing for a request that failed", async () => {
    const host = await startHost(response => json(response, 529, { error: {} }, { "retry-after": "1" }))
    const broker = await start(host)
    const answer = await broker.ask("/v1/messages", message())
    expect([answer.status, answer.headers.get("retry-after"), answer.headers.get("x-should-retry")]).toEqual([
      529,
      "1",
      null,
    ])
    expect(broker.tally()).toMatchObject({ usd: 0, requests: 1 })
  })

  it("says that a refused key stays refused", async () => {
    const host = await startHost(response => json(response, 401, { error: {} }))
    const broker = await start(host)
    const answer = await broker.ask("/v1/messages", message())
    expect([answer.status, answer.headers.get("x-should-retry")]).toEqual([401, "false"])
  })

  it("follows no redirect", async () => {
    const other = await startHost(response => json(response, 200, {}))
    const host = await startHost(response => response.writeHead(307, { location: other.url.href }).end())
    const broker = await start(host)
    const answer = await broker.ask("/v1/messages", message(), { redirect: "manual" })
    expect([answer.status, answer.headers.get("location")]).toEqual([421, null])
    expect(other.seen).toEqual([])
  })

  it("answers 502 where nobody listens", async () => {
    const broker = await start({ url: new URL("http://127.0.0.1:1"), seen: [] })
    expect((await broker.ask("/v1/messages", message())).status).toBe(502)
    expect(broker.tally().usd).toBe(0)
  })

  it("takes telemetry by its own key, and counts deliveries", async () => {
    const host = await startHost((response, { url }) => response.writeHead(url.endsWith("logs") ? 403 : 202).end())
    const broker = await start(host)
    const headers = { "x-api-key": broker.telemetryKey, "content-type": "application/x-protobuf" }
    expect((await broker.ask("/v1/metrics", "points", { headers })).status).toBe(202)
    expect((await broker.ask("/v1/logs", "events", { headers })).status).toBe(403)
    expect((await broker.ask("/v1/metrics", "points")).status).toBe(401)
    expect(host.seen.map(({ url }) => url)).toEqual(["/base/v1/metrics", "/base/v1/logs"])
    expect(host.seen[0]?.headers).toMatchObject({
      "dd-api-key": "real-telemetry-key",
      "content-type": headers["content-type"],
    })
    expect(host.seen[0]?.headers).not.toHaveProperty("x-api-key")
    expect(broker.tally().telemetry).toEqual({ accepted: 1, refused: 1 })
  })
})

describe("refusing", () => {
  const serve = (): Promise<Host> => startHost(response => json(response, 200, { usage: USAGE }))

  it.each(["", "other", "real-model-key"])("knows nobody with the key %j", async key => {
    const host = await serve()
    const broker = await start(host)
    const answer = await broker.ask("/v1/messages", message(), { headers: { "x-api-key": key } })
    expect([answer.status, answer.headers.get("x-should-retry")]).toEqual([401, "false"])
    expect(host.seen).toEqual([])
  })

  it("does not take the key of telemetry for the model", async () => {
    const host = await serve()
    const broker = await start(host)
    const headers = { "x-api-key": broker.telemetryKey }
    expect((await broker.ask("/v1/messages", message(), { headers })).status).toBe(401)
  })

  it.each([
    ["POST", "/v1/traces"],
    ["POST", "/v1/complete"],
    ["POST", "/v1/files"],
    ["GET", "/v1/messages"],
    ["GET", "/v1/models"],
    ["POST", "/v1/messages/batches"],
    ["POST", "/v1/messages/../files"],
    ["POST", "//v1/messages"],
  ])("serves no %s %s", async (method, path) => {
    const host = await serve()
    const broker = await start(host)
    expect((await broker.ask(path, undefined, { method })).status).toBe(404)
    expect(host.seen).toEqual([])
  })

  it("answers whether it is there by itself", async () => {
    const host = await serve()
    const broker = await start(host)
    for (const method of ["GET", "HEAD"])
      expect((await broker.ask("/api/hello", undefined, { method, headers: {} })).status).toBe(200)
    expect(host.seen).toEqual([])
  })

  it.each([
    ["another model", { model: "claude-haiku-5-5" }],
    ["no model", { model: undefined }],
    ["a tool of the API's servers", { tools: [{ type: "web_fetch_20250910", name: "web_fetch" }] }],
    ["a tool that is no object", { tools: ["web_search"] }],
    ["servers of others", { mcp_servers: [{ type: "url", url: "https://evil.example" }] }],
    ["a container", { container: { skills: [] } }],
    [
      "an image by its address",
      {
        messages: [
          { role: "user", content: [{ type: "image", source: { type: "url", url: "https://evil.example/?d=1" } }] },
        ],
      },
    ],
    [
      "a document in a result",
      {
        messages: [
          {
            role: "user",
            content: [{ type: "tool_result", content: [{ source: { type: "url", url: "https://e.example" } }] }],
          },
        ],
      },
    ],
    ["a file of the API", { system: [{ type: "document", source: { type: "file", file_id: "f" } }] }],
  ])("refuses %s", async (_, change) => {
    const host = await serve()
    const broker = await start(host)
    const answer = await broker.ask("/v1/messages", message(change))
    expect([answer.status, answer.headers.get("x-should-retry")]).toEqual([403, "false"])
    expect(host.seen).toEqual([])
  })

  it("takes what a tool was called with for text", async () => {
    const host = await serve()
    const broker = await start(host)
    const use = {
      type: "tool_use",
      id: "t",
      name: "Write",
      input: { source: { type: "url", url: "https://a.example" } },
    }
    const tools = [
      { name: "Write", input_schema: {} },
      { type: "custom", name: "Read", input_schema: {} },
    ]
    expect(
      (await broker.ask("/v1/messages", message({ tools, messages: [{ role: "assistant", content: [use] }] }))).status,
    ).toBe(200)
  })

  it("sends on what it judged, not what a second reader could see in it", async () => {
    const host = await serve()
    const broker = await start(host)
    const body = '{"model":"claude-evil","model":"claude-opus-5-5","messages":[]}'
    await broker.ask("/v1/messages", undefined, { body })
    expect(host.seen[0]?.body).toBe('{"model":"claude-opus-5-5","messages":[]}')
  })

  it("refuses what is no JSON", async () => {
    const broker = await start(await serve())
    expect((await broker.ask("/v1/messages", undefined, { body: "model=claude-opus-5-5" })).status).toBe(403)
  })

  it("reads no body that is too long", async () => {
    const host = await serve()
    const broker = await start(host)
    const headers = { "x-api-key": broker.telemetryKey }
    const answer = await broker.ask("/v1/metrics", undefined, { headers, body: "x".repeat(1024 * 1024 + 1) })
    expect(answer.status).toBe(413)
    expect(host.seen).toEqual([])
  })

  it.each([
    ["usd", { usd: 2 * USD - 0.0001, tokens: 1e9, requests: 100 }],
    ["tokens", { usd: 1, tokens: 12_000, requests: 100 }],
    ["requests", { usd: 1, tokens: 1e9, requests: 2 }],
  ] as const)("refuses requests beyond the limit of %s, and says so at once", async (cap, limits) => {
    const host = await serve()
    const broker = await start(host, { limits })
    for (const status of [200, 200, 402, 402]) {
      const answer = await broker.ask("/v1/messages", message())
      expect([answer.status, answer.headers.get("x-should-retry")]).toEqual([status, status === 402 ? "false" : null])
      await answer.text()
    }
    expect(host.seen).toHaveLength(2)
    expect(broker.tally().capped).toBe(cap)
  })

  it("lets only few requests run at once", async () => {
    const host = await startHost(() => undefined)
    const broker = await start(host)
    const running = Array.from({ length: 4 }, () => broker.ask("/v1/messages", message()).catch(() => null))
    await expect.poll(() => host.seen.length).toBe(4)
    const fifth = await broker.ask("/v1/messages", message())
    expect([fifth.status, fifth.headers.get("x-should-retry")]).toEqual([429, null])
    await broker.close()
    await Promise.all(running)
  })

  it("takes no part in a tunnel", async () => {
    const broker = await start(await serve())
    const tunnel = request({ port: broker.port, method: "CONNECT", path: "evil.example:443" })
    const ended = new Promise(resolve => {
      tunnel.on("error", resolve)
      tunnel.on("close", resolve)
      tunnel.on("connect", () => resolve("connected"))
    })
    tunnel.end()
    expect(await ended).not.toBe("connected")
  })
})
