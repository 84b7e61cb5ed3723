import { describe, expect, test } from "vitest"

import type { DatadogPermission } from "./datadog-state.ts"
import { datadogUnderTest, KEYS, START } from "./testing/datadog-under-test.ts"

const ISSUES = "/api/v2/error-tracking/issues"
const WEBHOOKS = "/api/v1/integration/webhooks/configuration"
const PERSONA = { query: "*", from: START - 86_400_000, to: START + 86_400_000, persona: "ALL" }
const SEARCH = { data: { type: "search_request", attributes: PERSONA } }

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
  { permission: "monitors-read", method: "GET", path: "/api/v1/monitor" },
  { permission: "monitors-read", method: "POST", path: "/api/v1/monitor/validate", body: {} },
  { permission: "monitors-write", method: "POST", path: "/api/v1/monitor", body: {} },
  { permission: "monitors-write", method: "DELETE", path: "/api/v1/monitor/1" },
  { permission: "downtimes", method: "GET", path: "/api/v2/downtime" },
  { permission: "webhooks-create", method: "POST", path: `${WEBHOOKS}/webhooks`, body: {} },
  { permission: "integrations-manage", method: "PUT", path: `${WEBHOOKS}/webhooks/w`, body: {} },
  { permission: "integrations-manage", method: "POST", path: `${WEBHOOKS}/custom-variables`, body: {} },
  { permission: "integrations-read", method: "GET", path: `${WEBHOOKS}/webhooks/w` },
  { permission: "dashboards-read", method: "GET", path: "/api/v1/dashboard" },
  { permission: "dashboards-write", method: "POST", path: "/api/v1/dashboard", body: {} },
  { permission: "metrics-query", method: "POST", path: "/api/v2/query/timeseries", body: {} },
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
