import { once } from "node:events"
import { Worker } from "node:worker_threads"
import { afterEach, beforeEach, expect, test } from "vitest"
import { installTransport } from "./transport.ts"

// A server in a thread of its own sees a request while this thread does nothing but wait.
const SERVER = `
const { parentPort, workerData } = require("node:worker_threads")
const server = require("node:http").createServer((request, response) => {
  request.resume().on("end", () => {
    Atomics.add(workerData, 0, 1)
    Atomics.notify(workerData, 0)
    response.end("{}")
  })
})
server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port))
`

const nodeFetch = globalThis.fetch
let received: Int32Array
let server: Worker

beforeEach(() => {
  received = new Int32Array(new SharedArrayBuffer(4))
  server = new Worker(SERVER, { eval: true, workerData: received })
})

afterEach(async () => {
  globalThis.fetch = nodeFetch
  await server.terminate()
})

test.each<RequestInit>([{ method: "POST", body: "q" }, { method: "GET" }])(
  "once an early request has been sent, it reaches the service while this thread is busy: %j",
  async init => {
    const [port] = (await once(server, "message")) as [number]
    const transport = installTransport({ clock: { now: Date.now, sleep: async () => {} } })
    const baseUrl = `http://127.0.0.1:${port}`
    transport.allow({ service: "jira", baseUrl, readRetries: 0 })
    await transport.warm(`${baseUrl}/graphql`, init)
    expect(Atomics.wait(received, 0, 0, 5_000)).not.toBe("timed-out")
    expect((await fetch(`${baseUrl}/graphql`, init)).status).toBe(200)
    expect(received[0]).toBe(1)
  },
)
