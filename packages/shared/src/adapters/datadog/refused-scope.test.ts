import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, expect, test } from "vitest"
import { refusedScope } from "./refused-scope.ts"

let server: Server
let baseUrl: string
let status = 200
beforeAll(async () => {
  server = createServer((request, response) => {
    response.writeHead(request.headers["dd-api-key"] === "key" ? status : 500).end("{}")
  })
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise<unknown>(resolve => server.close(resolve)))

const refused = { what: "the monitors", scope: "monitors_read", status: 403 }
const API_KEY = /does not know the API key in the input "datadog-api-key"/
const APP_KEY = /refuses to show the monitors \(403\): .*"datadog-app-key".* the scope monitors_read/

test.each([
  [200, [APP_KEY], [API_KEY]],
  [403, [API_KEY], [APP_KEY]],
  [401, [API_KEY], [APP_KEY]],
  [503, [APP_KEY, API_KEY], []],
] as const)("where the API key by itself is answered with %i, the fault is that of the right key", async (...given) => {
  const [answer, named, others] = given
  status = answer
  const { message } = await refusedScope({ apiKey: "key", baseUrl }, refused)
  for (const key of named) expect(message).toMatch(key)
  for (const key of others) expect(message).not.toMatch(key)
})
