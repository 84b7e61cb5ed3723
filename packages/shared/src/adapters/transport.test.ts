import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { UpstreamError } from "../errors.ts"
import { installTransport, type Transport } from "./transport.ts"

type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void

let handler: Handler = (_, response) => void response.end("{}")
let count = 0
let slept: number[] = []
let transport: Transport
let baseUrl = ""
const nodeFetch = globalThis.fetch
const server = createServer((request, response) => handler(request, response, ++count))

beforeEach(async () => {
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  count = 0
  slept = []
  transport = installTransport({ clock: { now: () => 0, sleep: async ms => void slept.push(ms) }, timeoutMs: 2_000 })
  transport.allow({ service: "jira", baseUrl, readRetries: 2 })
})

afterEach(async () => {
  globalThis.fetch = nodeFetch
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
})

async function failureOf(request: Promise<unknown>): Promise<UpstreamError> {
  const error = await request.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(UpstreamError)
  return error as UpstreamError
}

describe("what may be reached", () => {
  test("is only the services that were allowed", async () => {
    await expect(fetch("http://127.0.0.1:9/x")).rejects.toThrow("was refused")
    expect(transport.calls).toEqual([])
  })
})

describe("a read", () => {
  test("is repeated after 5xx and after a lost connection, with growing pauses", async () => {
    handler = (request, response, n) =>
      n === 1 ? void response.writeHead(502).end() : n === 2 ? void request.socket.destroy() : void response.end("ok")
    expect(await (await fetch(`${baseUrl}/a`)).text()).toBe("ok")
    expect(slept).toEqual([250, 1000])
    expect(transport.calls.map(call => call.status)).toEqual([502, null, 200])
  })

  test("is given up after its retries, with the last answer", async () => {
    handler = (_, response) => void response.writeHead(503).end()
    expect((await fetch(`${baseUrl}/a`)).status).toBe(503)
    expect(count).toBe(3)
  })

  test("is also a search by POST", async () => {
    handler = (_, response, n) => void response.writeHead(n === 1 ? 500 : 200).end()
    expect((await fetch(`${baseUrl}/rest/api/3/search/jql`, { method: "POST", body: "{}" })).status).toBe(200)
  })
})

describe("a write", () => {
  test("is never repeated after a lost connection, and its outcome counts as unknown", async () => {
    handler = request => void request.socket.destroy()
    const error = await failureOf(fetch(`${baseUrl}/rest/api/3/issue`, { method: "POST", body: "{}" }))
    expect(error.failure).toMatchObject({ service: "jira", ambiguous: true, status: null })
    expect(count).toBe(1)
  })

  test("is also a mutation of GraphQL, while its queries are reads", async () => {
    handler = (_, response, n) => void response.writeHead(n === 2 ? 200 : 502).end("{}")
    const send = (query: string): Promise<Response> =>
      fetch(`${baseUrl}/graphql`, { method: "POST", body: JSON.stringify({ query }) })
    expect((await send("query{viewer{login}}")).status).toBe(200)
    expect((await send("mutation($input:X!){do(input:$input){id}}")).status).toBe(502)
    expect(count).toBe(3)
  })

  test("is never repeated after 5xx", async () => {
    handler = (_, response) => void response.writeHead(500).end()
    expect((await fetch(`${baseUrl}/rest/api/3/issue`, { method: "POST", body: "{}" })).status).toBe(500)
    expect(count).toBe(1)
  })

  test("is repeated after 429, when the vendor says so", async () => {
    handler = (_, response, n) =>
      n === 1 ? void response.writeHead(429, { "retry-after": "7" }).end() : void response.writeHead(201).end()
    expect((await fetch(`${baseUrl}/rest/api/3/issue`, { method: "POST", body: "{}" })).status).toBe(201)
    expect(slept).toEqual([7000])
  })

  test("is not ambiguous where the connection was refused", async () => {
    await new Promise(resolve => server.close(resolve))
    expect((await failureOf(fetch(`${baseUrl}/x`, { method: "POST" }))).failure.ambiguous).toBe(false)
  })

  test("is ambiguous where the body of the answer was cut", async () => {
    handler = (request, response) => {
      response.writeHead(201, { "content-length": "100" })
      response.write("{")
      setImmediate(() => request.socket.destroy())
    }
    expect((await failureOf(fetch(`${baseUrl}/rest/api/3/issue`, { method: "POST" }))).failure.ambiguous).toBe(true)
  })
})

test("a wait longer than allowed ends with the vendor's answer", async () => {
  handler = (_, response) => void response.writeHead(429, { "retry-after": "3600" }).end()
  expect((await fetch(`${baseUrl}/a`)).status).toBe(429)
  expect(slept).toEqual([])
})

test("a request that was sent early is taken by the client's own, once", async () => {
  await transport.warm(`${baseUrl}/graphql`, { method: "POST", body: "q" })
  await fetch(`${baseUrl}/graphql`, { method: "POST", body: "q" })
  expect(count).toBe(1)
  await fetch(`${baseUrl}/graphql`, { method: "POST", body: "q" })
  expect(count).toBe(2)
})

test("a redirect is not followed: it would carry credentials to another host", async () => {
  handler = (_, response) => void response.writeHead(302, { location: "http://127.0.0.1:1/" }).end()
  expect((await fetch(`${baseUrl}/a`)).status).toBe(302)
})

test("a transport for reads alone sends searches, and refuses what could change something", async () => {
  globalThis.fetch = nodeFetch
  const reading = installTransport({ clock: { now: () => 0, sleep: async () => {} }, onlyReads: true })
  reading.allow({ service: "github", baseUrl, readRetries: 0 })
  const send = (path: string, init: RequestInit): Promise<Response> => fetch(`${baseUrl}${path}`, init)
  await send("/issues", {})
  await send("/issues/search", { method: "POST", body: "{}" })
  await send("/graphql", { method: "POST", body: '{"query":"query{x}"}' })
  expect(count).toBe(3)
  for (const method of ["POST", "PUT", "PATCH", "DELETE"])
    await expect(send("/issues", { method })).rejects.toThrow(`${method} /issues was refused: this command only reads`)
  await expect(send("/graphql", { method: "POST", body: '{"query":"mutation{x}"}' })).rejects.toThrow("only reads")
  expect(count).toBe(3)
})
