import { expect, test } from "vitest"
import { awaitCode } from "./await-code.ts"

const flow = {
  serverUrl: "https://github.example",
  organisation: "org",
  repository: "org/r",
  appName: "Fix",
  port: 0,
  timeoutMs: 60_000,
}

test("only the state of this form is taken, and then its code", async () => {
  const { promise: address, resolve } = Promise.withResolvers<string>()
  const code = awaitCode({ ...flow, onListening: resolve })
  const url = await address
  const html = await (await fetch(url)).text()
  const state = /state=([\w-]+)/.exec(html)?.[1] ?? ""
  expect(html).toContain("https://github.example/organizations/org/settings/apps/new?state=")
  expect(html).toContain("&quot;contents&quot;:&quot;write&quot;")
  const back = (query: string): Promise<Response> => fetch(`${url}callback?${query}`)
  expect((await back("code=0123456789abcdef&state=wrong")).status).toBe(400)
  expect((await back("code=0123456789abcdef")).status).toBe(400)
  expect((await back(`code=&state=${state}`)).status).toBe(400)
  expect((await fetch(`${url}callback`, { method: "POST" })).status).toBe(405)
  expect((await back(`code=0123456789abcdef&state=${state}`)).status).toBe(200)
  expect(await code).toBe("0123456789abcdef")
})

test("nobody who comes back is told with what to do", async () => {
  await expect(awaitCode({ ...flow, timeoutMs: 0, onListening: () => {} })).rejects.toThrow(
    "you may not create Apps for org",
  )
})

test("a port in use is named", async () => {
  const { promise: address, resolve } = Promise.withResolvers<string>()
  const first = awaitCode({ ...flow, onListening: resolve })
  const { port } = new URL(await address)
  await expect(awaitCode({ ...flow, port: Number(port), onListening: () => {} })).rejects.toThrow("--port")
  const html = await (await fetch(await address)).text()
  await fetch(`${await address}callback?code=0123456789&state=${/state=([\w-]+)/.exec(html)?.[1]}`)
  await first
})
