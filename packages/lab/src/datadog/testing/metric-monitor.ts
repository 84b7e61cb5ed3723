import { datadogUnderTest, type DatadogUnderTest } from "./datadog-under-test.ts"

export interface MetricMonitorUnderTest extends DatadogUnderTest {
  /** Submits one point of a.count at the current time. */
  count(value: number, tags?: readonly string[], metric?: string): Promise<void>
  /** Moves time and lets the monitors look. */
  after(minutes: number): Promise<void>
  /** Titles of what the webhook was told, oldest first. */
  told(): readonly string[]
  status(scope?: string): string | undefined
  readonly id: number
}

const WEBHOOKS = "/api/v1/integration/webhooks/configuration/webhooks"

/** An emulator with one metric monitor that tells a webhook of everything. */
export async function metricMonitor(
  query: string,
  options: Readonly<Record<string, unknown>> = {},
): Promise<MetricMonitorUnderTest> {
  const lab = datadogUnderTest()
  const payload = JSON.stringify({ title: "$EVENT_TITLE" })
  await lab.call("POST", WEBHOOKS, { name: "w", url: "https://w.test/", payload })
  const message = "@webhook-w {{value}} {{threshold}}"
  const body = { name: "m", type: "query alert", query, message, options }
  const created = await lab.call("POST", "/api/v1/monitor", body)
  if (created.status !== 200) throw new Error(JSON.stringify(created.body))
  await lab.clock.settled()
  return {
    ...lab,
    id: (created.body as { id: number }).id,
    async count(value, tags = [], metric = "a.count") {
      const points = [{ timestamp: Math.floor(lab.clock.now() / 1000), value }]
      await lab.call("POST", "/api/v2/series", { series: [{ metric, type: 1, points, tags }] })
      await lab.clock.settled()
    },
    async after(minutes) {
      lab.clock.advance(minutes * 60_000)
      lab.datadog.evaluate()
      await lab.clock.settled()
    },
    told: () => lab.received.map(({ body: text }) => (JSON.parse(text) as { title: string }).title.replace(" m", "")),
    status: (scope = "*") => lab.datadog.snapshot().monitors[0]?.groups.find(group => group.scope === scope)?.status,
  }
}
