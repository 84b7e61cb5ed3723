import { describe, expect, test } from "vitest"

import { datadogUnderTest, START, type DatadogUnderTest } from "./testing/datadog-under-test.ts"
import { errorLog } from "./testing/error-log.ts"

const DISPATCHES = "https://github.test/repos/o/r/dispatches"
const SEED = {
  services: [{ name: "backend-api", environments: ["staging", "production"], source: "backend" as const }],
  webhook: { url: DISPATCHES, token: "secret-token" },
}

function seeded(options: Parameters<typeof datadogUnderTest>[0] = {}): DatadogUnderTest {
  const lab = datadogUnderTest(options)
  lab.datadog.seedMonitors(SEED)
  return lab
}

function payload(lab: DatadogUnderTest, n: number): Record<string, unknown> {
  const body = JSON.parse(lab.received[n]?.body ?? "null") as { client_payload: Record<string, unknown> }
  return body.client_payload
}

async function monitorId(lab: DatadogUnderTest, name: string): Promise<number> {
  return lab.datadog.snapshot().monitors.find(monitor => monitor.name.startsWith(name))?.id ?? 0
}

describe("a New Issue monitor", () => {
  test("sends the runbook's dispatch for a new error of its service and environment, once", async () => {
    const lab = seeded()
    await lab.log(errorLog())
    await lab.clock.settled()
    const [issue] = lab.datadog.snapshot().issues
    expect(lab.received).toHaveLength(1)
    expect(lab.received[0]?.url).toBe(DISPATCHES)
    expect(lab.received[0]?.headers.get("authorization")).toBe("Bearer secret-token")
    expect(lab.received[0]?.headers.get("user-agent")).toBe("python-requests/2.20.0")
    expect(Object.keys(payload(lab, 0))).toHaveLength(10)
    expect(payload(lab, 0)).toMatchObject({
      transition: "Triggered",
      issue: {
        id: issue?.id,
        scope: `issue.id:${issue?.id}`,
        link: expect.stringContaining(`group=issue.id%3A${issue?.id}`),
      },
      monitor: {
        title: `[Triggered on {issue.id:${issue?.id}}] [staging] backend-api - new error (auto-triage)`,
        priority: "P3",
        type: "error_tracking_alert",
      },
      tags: `auto-triage:new-issue,env:staging,issue.id:${issue?.id},monitor,service:backend-api`,
      message: `auto-triage issue_id=${issue?.id} kind=new-issue service=backend-api env=staging\n@webhook-perci-autofix-dispatch`,
    })
    expect(lab.datadog.snapshot().deliveries).toMatchObject([
      { transition: "Triggered", attempts: 1, status: 204, givenUp: false },
    ])
    expect(lab.datadog.snapshot().monitors[0]?.groups).toMatchObject([{ status: "OK", value: 1 }])
  })

  test("triggers again in a new cycle when the error comes again after the lab was idle", async () => {
    const lab = seeded()
    lab.datadog.feed({})
    await lab.clock.settled()
    lab.datadog.feed({})
    await lab.clock.settled()
    expect(lab.received).toHaveLength(2)
    expect(payload(lab, 0)["alert_cycle_key"]).not.toBe(payload(lab, 1)["alert_cycle_key"])
    expect(payload(lab, 0)["event"]).not.toEqual(payload(lab, 1)["event"])
  })

  test("triggers once for errors that come while it is in alert", async () => {
    const lab = seeded()
    lab.datadog.feed({})
    await lab.clock.step()
    lab.datadog.feed({})
    await lab.clock.settled()
    expect(lab.received).toHaveLength(1)
  })

  test.each(["ACKNOWLEDGED", "IGNORED", "RESOLVED", "EXCLUDED"] as const)(
    "is silent for an issue that is %s",
    async state => {
      const lab = seeded()
      const { issueId } = lab.datadog.feed({ version: "1" })
      await lab.clock.settled()
      lab.datadog.setState(issueId, state)
      lab.datadog.feed({ version: "1" })
      await lab.clock.settled()
      expect(lab.received).toHaveLength(1)
    },
  )

  test("fires for a regression", async () => {
    const lab = seeded()
    const { issueId } = lab.datadog.feed({ version: "1" })
    await lab.clock.settled()
    lab.datadog.setState(issueId, "RESOLVED")
    lab.datadog.feed({ version: "2" })
    await lab.clock.settled()
    expect(lab.received).toHaveLength(2)
  })

  test("knows nothing of issues from before it was created or edited", async () => {
    const lab = datadogUnderTest()
    lab.datadog.feed({})
    lab.datadog.seedMonitors(SEED)
    lab.datadog.feed({})
    await lab.clock.settled()
    expect(lab.received).toEqual([])
    const edited = seeded()
    edited.datadog.feed({})
    await edited.call("PUT", `/api/v1/monitor/${await monitorId(edited, "[staging] backend-api - new")}`, {
      name: "edited",
    })
    await edited.clock.settled()
    expect(edited.received).toEqual([])
  })

  test("watches only its service, environment, source and window", async () => {
    const lab = seeded()
    lab.datadog.feed([
      { service: "other" },
      { env: "development" },
      { track: "rum", platform: "BROWSER" },
      { fingerprint: "old", at: START - 2 * 86_400_000 },
    ])
    await lab.clock.settled()
    expect(lab.received).toEqual([])
  })

  test("alerts for production after staging, although it is one issue", async () => {
    const lab = seeded()
    lab.datadog.feed({ env: "staging" })
    await lab.clock.settled()
    lab.datadog.feed({ env: "production" })
    await lab.clock.settled()
    expect(lab.received.map((_, n) => String(payload(lab, n)["tags"]).includes("env:production"))).toEqual([
      false,
      true,
    ])
  })
})

describe("a High Impact monitor", () => {
  test("fires above its threshold, also for a reviewed issue, and stays in alert while the window is full", async () => {
    const lab = seeded()
    const { issueId } = lab.datadog.feed({ count: 50 })
    await lab.clock.settled()
    lab.datadog.setState(issueId, "ACKNOWLEDGED")
    lab.datadog.feed({})
    await lab.clock.settled()
    lab.datadog.feed({})
    await lab.clock.settled()
    expect(lab.received).toHaveLength(2)
    expect(payload(lab, 1)["message"]).toContain("kind=high-impact")
    lab.clock.advance(3_600_001)
    lab.datadog.feed({ count: 60 })
    await lab.clock.settled()
    expect(lab.received).toHaveLength(2)
  })
})

type Order = (id: number) => readonly [method: string, path: string, body: object]
const ORDERS: readonly (readonly [string, Order])[] = [
  ["the monitor is muted", id => ["POST", `/api/v1/monitor/${id}/mute`, {}]],
  ["its options silence it", id => ["PUT", `/api/v1/monitor/${id}`, { options: { silenced: { "*": null } } }]],
  ["a downtime covers it", id => ["POST", "/api/v1/downtime", { scope: ["*"], monitor_id: id }]],
  [
    "a downtime covers its tags",
    () => [
      "POST",
      "/api/v2/downtime",
      { data: { type: "downtime", attributes: { scope: "env:staging", monitor_identifier: { monitor_tags: ["*"] } } } },
    ],
  ],
]

describe("nobody is told", () => {
  test.each(ORDERS)("while %s", async (_, order) => {
    const lab = seeded()
    const [method, path, body] = order(await monitorId(lab, "[staging] backend-api - new"))
    expect((await lab.call(method, path, body)).status).toBe(200)
    lab.datadog.feed({})
    await lab.clock.settled()
    expect(lab.received).toEqual([])
  })

  test("until the mute or the downtime is taken back", async () => {
    const lab = seeded()
    const id = await monitorId(lab, "[staging] backend-api - new")
    await lab.call("POST", `/api/v1/monitor/${id}/mute`, {})
    const downtime = (await lab.call("POST", "/api/v1/downtime", { scope: ["*"] })).body as { id: number }
    await lab.call("POST", `/api/v1/monitor/${id}/unmute`, {})
    expect((await lab.call("DELETE", `/api/v1/downtime/${downtime.id}`)).status).toBe(204)
    lab.datadog.feed({})
    await lab.clock.settled()
    expect(lab.received).toHaveLength(1)
  })
})

describe("a recovery", () => {
  const query = 'error-tracking("*").source("all").new().rollup("count").by("@issue.id").last("1h") > 0'
  const monitor = (message: string) => ({ name: "m", type: "error-tracking alert", query, message })

  test("reaches a handle outside of is_alert, with the cycle key of its trigger", async () => {
    const lab = seeded()
    await lab.call(
      "POST",
      "/api/v1/monitor",
      monitor("@webhook-perci-autofix-dispatch {{#is_recovery}}over{{/is_recovery}}"),
    )
    const { issueId } = lab.datadog.feed({ service: "unseeded" })
    await lab.clock.settled()
    expect(lab.received.map((_, n) => payload(lab, n)["transition"])).toEqual(["Triggered", "Recovered"])
    expect(payload(lab, 0)["alert_cycle_key"]).toBe(payload(lab, 1)["alert_cycle_key"])
    expect(payload(lab, 1)["message"]).toContain("over")
    expect(payload(lab, 0)["issue"]).toMatchObject({ id: "", scope: `@issue.id:${issueId}` })
  })
})

describe("a webhook", () => {
  function answering(...answers: readonly (number | "refuse" | "hang")[]) {
    const queue = [...answers]
    return seeded({
      webhookTimeoutMs: 5,
      deliver: request => {
        const answer = queue.shift() ?? 204
        if (answer === "refuse")
          return Promise.reject(
            new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNREFUSED" }) }),
          )
        if (answer === "hang")
          return new Promise((_, reject) =>
            request.signal.addEventListener("abort", () => reject(request.signal.reason as Error)),
          )
        return Promise.resolve(new Response(null, { status: answer }))
      },
    })
  }

  test.each([
    ["tries again after a 5xx and succeeds", [502, 503, 204], { attempts: 3, status: 204, givenUp: false }],
    ["never tries again after a 4xx", [401], { attempts: 1, status: 401, givenUp: true }],
    ["tries again when nobody listens", ["refuse", 204], { attempts: 2, status: 204, givenUp: false }],
    ["tries again when no answer comes in time", ["hang", 204], { attempts: 2, status: 204, givenUp: false }],
    ["gives up after five retries", [500, 500, 500, 500, 500, 500], { attempts: 6, status: 500, givenUp: true }],
    [
      "gives up where nobody ever listens",
      Array<"refuse">(6).fill("refuse"),
      { attempts: 6, status: null, error: "ECONNREFUSED", givenUp: true },
    ],
  ] as const)("%s", async (_, answers, delivery) => {
    const lab = answering(...answers)
    lab.datadog.feed({})
    await lab.clock.settled()
    expect(lab.datadog.snapshot().deliveries).toMatchObject([delivery])
  })

  test("pauses longer before each retry", async () => {
    const lab = answering(500, 500, 500, 204)
    lab.datadog.feed({})
    await lab.clock.settled()
    const times = lab.datadog.snapshot().deliveries[0]?.history.map(({ at }) => at) ?? []
    expect(times.slice(1).map((at, n) => at - (times[n] ?? 0))).toEqual([50, 100, 200])
  })

  test("that does not exist is a failed delivery", async () => {
    const lab = seeded()
    await lab.call("DELETE", "/api/v1/integration/webhooks/configuration/webhooks/perci-autofix-dispatch")
    lab.datadog.feed({})
    await lab.clock.settled()
    expect(lab.datadog.snapshot().deliveries).toMatchObject([{ givenUp: true, error: "Webhook does not exist" }])
  })

  test("without a payload sends Datadog's own, as JSON or as a form", async () => {
    const base = "/api/v1/integration/webhooks/configuration/webhooks"
    for (const encode of ["json", "form"]) {
      const lab = datadogUnderTest()
      await lab.call("POST", base, { name: "plain", url: "https://x.test/$ALERT_ID", encode_as: encode })
      const query = 'error-tracking-logs("*").rollup("count").by("@issue.id").last("1h") >= 1'
      const created = await lab.call("POST", "/api/v1/monitor", {
        name: "m",
        type: "error-tracking alert",
        query,
        message: "{{value}} @webhook-plain",
      })
      lab.datadog.feed({})
      await lab.clock.settled()
      expect(lab.received[0]?.url).toBe(`https://x.test/${(created.body as { id: number }).id}`)
      const text = lab.received[0]?.body ?? ""
      const fields = encode === "json" ? (JSON.parse(text) as object) : Object.fromEntries(new URLSearchParams(text))
      expect(fields).toMatchObject({
        event_type: "error_tracking_alert",
        title: expect.stringContaining("[Triggered on"),
      })
    }
  })

  test("carries hostile text of the error as a JSON string that is still one", async () => {
    const lab = datadogUnderTest()
    const base = "/api/v1/integration/webhooks/configuration/webhooks"
    await lab.call("POST", base, { name: "raw", url: "https://x.test/", payload: '{"m":"$TEXT_ONLY_MSG"}' })
    const query = 'error-tracking("*").new().rollup("count").by("issue.id").last("1h") > 0'
    const message = "{{{issue.attributes.error.message}}} {{issue.attributes.error.message}} @webhook-raw"
    await lab.call("POST", "/api/v1/monitor", { name: "m", type: "error-tracking alert", query, message })
    lab.datadog.feed({ message: '"}\n<b> $ALERT_ID {{value}}' })
    await lab.clock.settled()
    const sent = JSON.parse(lab.received[0]?.body ?? "") as { m: string }
    expect(sent.m).toContain('"}\n<b> $ALERT_ID {{value}}')
    expect(sent.m).toContain("&quot;}\n&lt;b&gt;")
  })
})

test("the snapshot holds no secret", async () => {
  const lab = seeded()
  lab.datadog.feed({})
  await lab.clock.settled()
  expect(JSON.stringify(lab.datadog.snapshot())).not.toContain("secret-token")
})
