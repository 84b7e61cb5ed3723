import { describe, expect, test } from "vitest"

import { datadogUnderTest } from "../testing/datadog-under-test.ts"
import { seededDatadog } from "../testing/seeded-datadog.ts"

describe("a webhook", () => {
  function answering(...answers: readonly (number | "refuse" | "hang")[]) {
    const queue = [...answers]
    return seededDatadog({
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
    const lab = await answering(...answers)
    lab.datadog.feed({})
    await lab.clock.settled()
    expect(lab.datadog.snapshot().deliveries).toMatchObject([delivery])
  })

  test("pauses longer before each retry", async () => {
    const lab = await answering(500, 500, 500, 204)
    lab.datadog.feed({})
    await lab.clock.settled()
    const times = lab.datadog.snapshot().deliveries[0]?.history.map(({ at }) => at) ?? []
    expect(times.slice(1).map((at, n) => at - (times[n] ?? 0))).toEqual([50, 100, 200])
  })

  test("that does not exist is a failed delivery", async () => {
    const lab = await seededDatadog()
    await lab.call("DELETE", "/api/v1/integration/webhooks/configuration/webhooks/perci-autofix-dispatch-staging")
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
  const lab = await seededDatadog()
  lab.datadog.feed({})
  await lab.clock.settled()
  expect(JSON.stringify(lab.datadog.snapshot())).not.toContain("secret-token")
})
