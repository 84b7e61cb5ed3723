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

describe("what a webhook mentions", () => {
  const HOOKS = "/api/v1/integration/webhooks/configuration"

  async function sent(payload: string, error: object = {}): Promise<string> {
    const lab = datadogUnderTest()
    await lab.call("POST", `${HOOKS}/custom-variables`, { name: "OWN", value: "mine", is_secret: false })
    await lab.call("POST", `${HOOKS}/webhooks`, { name: "w", url: "https://x.test/", payload })
    const query = 'error-tracking("*").new().rollup("count").by("issue.id").last("1h") > 0'
    const message = "{{#is_alert}}{{{issue.attributes.error.message}}} @webhook-w{{/is_alert}}"
    const body = { name: 'a "name"', type: "error-tracking alert", query, message, tags: ["team:a"], priority: 2 }
    await lab.call("POST", "/api/v1/monitor", body)
    lab.datadog.feed(error)
    await lab.clock.settled()
    return lab.received[0]?.body ?? ""
  }

  test.each([
    ["$ALERT_ID", /^\d+$/],
    ["$ALERT_CYCLE_KEY", /^\d{19}$/],
    ["$ALERT_TRANSITION $ALERT_TYPE $ALERT_PRIORITY", /^Triggered error P2$/],
    ["$ALERT_STATUS", /^value was > 0 in the last 1h$/],
    ["$ALERT_SCOPE", /^issue\.id:[0-9a-f-]{36}$/],
    ["$AGGREG_KEY", /^[0-9a-f]{32}$/],
    ["$DATE $LAST_UPDATED", /^\d{13} \d{13}$/],
    ["$EVENT_TITLE", /^\[Triggered on \{issue\.id:.*\}\] a \\"name\\"$/],
    ["$EVENT_MSG", /^%%%\\n.*\\n%%%$/],
    ["$EVENT_TYPE $ID $ORG_ID $ORG_NAME", /^error_tracking_alert \d+ \d+ Lab$/],
    ["$LINK", /^https:\/\/app\.datadoghq\.eu\/monitors\/\d+\?group=issue\.id%3A/],
    ["$SNAPSHOT", /^https:/],
    ["$TAGS", /^issue\.id:[^,]*,monitor,team:a$/],
    ["$TAGS[team]/$TAGS[none]/$TAGS[issue.id]", /^a\/\/[0-9a-f-]{36}$/],
    ["$USER $USERNAME $EMAIL $PRIORITY", /^Lab User user@example\.test user@example\.test normal$/],
    ["$ALERT_METRIC$METRIC_NAMESPACE", /^$/],
    ["$OWN", /^mine$/],
    [
      "$HOSTNAME $LOGS_SAMPLE $INCIDENT_TITLE $SECURITY_RULE_NAME $SYNTHETICS_TEST_NAME $NONE",
      /^\$HOSTNAME .* \$NONE$/,
    ],
  ])("%s", async (template, value) => {
    expect(/^\{"v":"(.*)"\}$/.exec(await sent(JSON.stringify({ v: template })))?.[1]).toMatch(value)
  })

  test("is put in as it is where escaping is off, so that only variables without quotes are safe", async () => {
    const broken = { message: 'said "no"' }
    const payload = '{"v":"$TEXT_ONLY_MSG"}'
    expect(JSON.parse(await sent(payload, broken))).toEqual({ v: 'said "no" @webhook-w' })
    const lab = await seededDatadog()
    lab.datadog.toggles.webhookEscaping = false
    lab.datadog.feed(broken)
    await lab.clock.settled()
    expect(lab.payload(0)["issue"]).toMatchObject({ id: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    await lab.call("POST", `${HOOKS}/webhooks`, { name: "open", url: "https://x.test/", payload })
    const query = 'error-tracking("*").new().rollup("count").by("issue.id").last("1h") > 0'
    const message = "{{{issue.attributes.error.message}}} @webhook-open"
    await lab.call("POST", "/api/v1/monitor", { name: "m", type: "error-tracking alert", query, message })
    lab.datadog.feed({ ...broken, fingerprint: "another", service: "other" })
    await lab.clock.settled()
    expect(lab.received.map(({ body }) => isJson(body))).toContain(false)
  })

  test("and nobody knows is shown", async () => {
    const lab = datadogUnderTest()
    const headers = JSON.stringify({ A: "Bearer $TOKEN" })
    const webhook = {
      name: "w",
      url: "https://x.test/$ALERT_ID",
      payload: "$TAGS[x] $ALERT_IDD",
      custom_headers: headers,
    }
    await lab.call("POST", `${HOOKS}/webhooks`, webhook)
    expect(lab.datadog.snapshot().webhooks).toMatchObject([{ unknownVariables: ["ALERT_IDD", "TOKEN"] }])
    await lab.call("POST", `${HOOKS}/custom-variables`, { name: "TOKEN", value: "v", is_secret: true })
    expect(lab.datadog.snapshot().webhooks).toMatchObject([{ unknownVariables: ["ALERT_IDD"] }])
  })
})

test("a changed variable is what the next alert is sent with", async () => {
  const lab = await seededDatadog()
  lab.datadog.feed({})
  await lab.clock.settled()
  const [name] = lab.datadog
    .snapshot()
    .variables.map(variable => variable.name)
    .filter(one => one.endsWith("_STAGING"))
  const path = `/api/v1/integration/webhooks/configuration/custom-variables/${name}`
  expect((await lab.call("PUT", path, { value: "rotated" })).status).toBe(200)
  lab.datadog.feed({})
  await lab.clock.settled()
  expect(lab.received.map(({ headers }) => headers.get("authorization"))).toEqual([
    "Bearer secret-token",
    "Bearer rotated",
  ])
})

test("a secret that makes a request impossible is not told with the reason", async () => {
  const lab = await seededDatadog()
  const [name] = lab.datadog
    .snapshot()
    .variables.map(variable => variable.name)
    .filter(one => one.endsWith("_STAGING"))
  const path = `/api/v1/integration/webhooks/configuration/custom-variables/${name}`
  await lab.call("PUT", path, { value: "two\nlines" })
  lab.datadog.feed({})
  await lab.clock.settled()
  expect(lab.datadog.snapshot().deliveries).toMatchObject([{ status: null, givenUp: true }])
  expect(JSON.stringify(lab.datadog.snapshot())).not.toContain("two")
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
