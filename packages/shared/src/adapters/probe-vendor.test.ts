import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, test } from "vitest"
import { probeVendor } from "./probe-vendor.ts"
import { installTransport } from "./transport.ts"

const originalFetch = globalThis.fetch

test("a vendor that takes the request and never answers is silent, after one more try", async () => {
  let asked = 0
  const server = createServer(() => void asked++)
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const transport = installTransport({ clock: { now: Date.now, sleep: async () => {} }, timeoutMs: 50 })
  try {
    transport.allow({ service: "datadog", baseUrl, readRetries: 1 })
    const reach = probeVendor({ service: "datadog", url: `${baseUrl}/api/v1/validate`, headers: {} })
    await Promise.all([reach(), reach()])
    expect(await reach()).toEqual({ kind: "seen", value: { at: baseUrl, silent: "no answer came in time" } })
    expect(asked).toBe(2)
  } finally {
    globalThis.fetch = originalFetch
    server.closeAllConnections()
    server.close()
  }
})

test.each([
  [401, '{"errors":["Unauthorized"]}', /^there$/],
  [429, "{}", /^there$/],
  [200, "<html>", /no data of GitHub/],
  [404, "", /answered 404/],
  [503, "{}", /answered 503/],
])("an answer of %i %s says whether GitHub is there", async (status, body, silent) => {
  globalThis.fetch = async () => new Response(body, { status })
  try {
    const reached = await probeVendor({ service: "github", url: "https://api.github.com/x", headers: {} })()
    expect(reached.kind === "seen" ? (reached.value.silent ?? "there") : "hidden").toMatch(silent)
  } finally {
    globalThis.fetch = originalFetch
  }
})
