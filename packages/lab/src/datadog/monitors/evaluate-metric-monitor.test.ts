import { describe, expect, test } from "vitest"

import { KEYS } from "../testing/datadog-under-test.ts"
import { encodeMetrics } from "../testing/encode-otlp.ts"
import { seededDatadog } from "../testing/seeded-datadog.ts"
import { metricMonitor } from "../testing/metric-monitor.ts"

const SUM = "sum(last_5m):sum:a.count{*}.as_count() > 5"

describe("a metric monitor", () => {
  test("alerts when what arrives passes its threshold, and recovers when the window is past it", async () => {
    const lab = await metricMonitor(SUM)
    await lab.count(5)
    expect(lab.status()).toBe("OK")
    await lab.after(1)
    await lab.count(1)
    expect(lab.told()).toEqual(["[Triggered on {*}]"])
    await lab.after(4)
    expect(lab.told()).toEqual(["[Triggered on {*}]", "[Recovered on {*}]"])
  })

  test("counts only points with its tags, each group for itself", async () => {
    const lab = await metricMonitor("sum(last_5m):sum:a.count{team:x,!env:dev} by {env}.as_count() > 5")
    await lab.count(9, ["team:x", "env:dev"])
    await lab.count(9, ["team:y", "env:prod"])
    await lab.count(9, ["team:x", "env:staging"])
    await lab.count(2, ["team:x", "env:prod"])
    expect(lab.told()).toEqual(["[Triggered on {env:staging}]"])
    expect([lab.status("env:staging"), lab.status("env:prod"), lab.status("env:dev")]).toEqual([
      "Alert",
      "OK",
      undefined,
    ])
  })

  test("reads formulas over several queries, and default_zero where one has nothing", async () => {
    const share = "sum(last_5m):default_zero(sum:a.bad{*}.as_count()) / sum:a.count{*}.as_count() * 100 >= 50"
    const lab = await metricMonitor(share)
    await lab.count(4)
    expect(lab.status()).toBe("OK")
    await lab.after(1)
    await lab.count(2, [], "a.bad")
    expect(lab.status()).toBe("Alert")
  })

  test("reads what the OTLP intake took", async () => {
    const lab = await metricMonitor("sum(last_5m):sum:claude_code.cost.usage{*}.as_count() > 5")
    const points = [{ value: 7, at: lab.clock.now() }]
    const body = encodeMetrics({}, [{ name: "claude_code.cost.usage", points }])
    const headers = { "dd-api-key": KEYS.apiKey, "content-type": "application/x-protobuf" }
    expect((await lab.request("/v1/metrics", { method: "POST", headers, body })).status).toBe(202)
    await lab.clock.settled()
    expect(lab.status()).toBe("Alert")
  })

  test("warns before it alerts, and stays until the recovery thresholds are passed", async () => {
    const thresholds = { critical: 10, warning: 5, critical_recovery: 7, warning_recovery: 2 }
    const lab = await metricMonitor("max(last_1m):max:a.count{*} > 10", { thresholds })
    const statuses: (string | undefined)[] = []
    for (const value of [4, 6, 11, 8, 6, 3, 1]) {
      await lab.after(2)
      await lab.count(value)
      statuses.push(lab.status())
    }
    expect(statuses).toEqual(["OK", "Warn", "Alert", "Alert", "Warn", "Warn", "OK"])
    expect(lab.told()).toEqual(["[Warn on {*}]", "[Triggered on {*}]", "[Warn on {*}]", "[Recovered on {*}]"])
  })

  test("waits for a full window where it is told to", async () => {
    const lab = await metricMonitor("max(last_5m):max:a.count{*} > 5", { require_full_window: true })
    await lab.count(9)
    expect(lab.status()).toBeUndefined()
    await lab.after(4)
    await lab.count(9)
    await lab.after(1)
    expect(lab.status()).toBe("Alert")
  })

  test("forgets its groups when another query is put in, and not when only its name is", async () => {
    const lab = await metricMonitor(SUM)
    await lab.count(9)
    await lab.call("PUT", `/api/v1/monitor/${lab.id}`, { name: "n" })
    await lab.clock.settled()
    expect(lab.received).toHaveLength(1)
    const options = { thresholds: { critical: 6 } }
    await lab.call("PUT", `/api/v1/monitor/${lab.id}`, { query: SUM.replace("> 5", "> 6"), options })
    await lab.clock.settled()
    expect(lab.received).toHaveLength(2)
  })
})

describe("where nothing is measured", () => {
  test("a monitor that shall tell of it does so after its time, once, and again of the data's return", async () => {
    const lab = await metricMonitor("sum(last_5m):sum:a.count{*}.as_count() < 1", {
      notify_no_data: true,
      no_data_timeframe: 20,
    })
    await lab.count(3)
    await lab.after(19)
    expect([lab.status(), lab.told()]).toEqual(["OK", []])
    await lab.after(1)
    await lab.after(1)
    expect([lab.status(), lab.told()]).toEqual(["No Data", ["[No Data on {*}]"]])
    await lab.count(3)
    expect(lab.told()).toEqual(["[No Data on {*}]", "[Recovered on {*}]"])
  })

  test("it tells also of what never came at all", async () => {
    const lab = await metricMonitor("sum(last_5m):sum:a.count{*}.as_count() < 1", { notify_no_data: true })
    await lab.after(9)
    expect(lab.status()).toBeUndefined()
    await lab.after(1)
    expect(lab.told()).toEqual(["[No Data on {*}]"])
  })

  test.each([
    ["counts are zero", "sum(last_5m):sum:a.count{*}.as_count() < 1", {}, "Alert"],
    ["measurements stay as they were", "max(last_5m):max:a.count{*} > 1", {}, "Alert"],
    ["it can be shown", "max(last_5m):max:a.count{*} > 1", { on_missing_data: "show_no_data" }, "No Data"],
    ["it can be the end of the alert", "max(last_5m):max:a.count{*} > 1", { on_missing_data: "resolve" }, "OK"],
  ])("%s", async (_, query, options, status) => {
    const lab = await metricMonitor(query, options)
    await lab.count(3)
    await lab.after(6)
    expect(lab.status()).toBe(status)
    expect(lab.told().filter(title => title.includes("No Data"))).toEqual([])
  })

  test("it tells where on_missing_data says so", async () => {
    const lab = await metricMonitor(SUM, { on_missing_data: "show_and_notify_no_data" })
    await lab.count(3)
    await lab.after(6)
    expect(lab.told()).toEqual(["[No Data on {*}]"])
  })
})

describe("the product's own watch", () => {
  async function watched(): Promise<(name: string) => string | undefined> {
    const lab = await seededDatadog()
    const point = (metric: string, value: number, type: number): object => ({
      metric: `auto_triage.${metric}`,
      type,
      points: [{ timestamp: Math.floor(lab.clock.now() / 1000), value }],
      tags: ["repository:o/r", "environment:staging"],
    })
    const series = [
      point("heartbeat", 1, 1),
      point("dispatch_token.valid", 0, 3),
      point("dispatch_token.days_left", 10, 3),
      point("sweep.lost_alerts", 0, 3),
    ]
    await lab.call("POST", "/api/v2/series", { series })
    await lab.clock.settled()
    return name => {
      if (name === "later") lab.datadog.evaluate(lab.clock.now() + 3 * 3_600_000)
      return lab.datadog.snapshot().monitors.find(monitor => monitor.name === `[staging] auto-triage - ${name}`)?.state
    }
  }

  test("sees a refused and an old token, a quiet sweep, and nothing where all is well", async () => {
    const state = await watched()
    expect(state("the sweep is silent")).toBe("OK")
    expect(state("GitHub refuses the dispatch token")).toBe("Alert")
    expect(state("the dispatch token expires soon")).toBe("Warn")
    expect(state("alerts are lost")).toBe("OK")
    state("later")
    expect(state("the sweep is silent")).toBe("No Data")
  })
})

test("an alert that lasts is told again at its interval, as often as it may be", async () => {
  const lab = await metricMonitor("max(last_1h):max:a.count{*} > 5", { renotify_interval: 10, renotify_occurrences: 2 })
  await lab.count(9)
  for (let look = 0; look < 8; look++) await lab.after(5)
  expect(lab.told()).toEqual(["[Triggered on {*}]", "[Re-Triggered on {*}]", "[Re-Triggered on {*}]"])
})

test("a look at another time than now sees what is measured until then", async () => {
  const lab = await metricMonitor("sum(last_5m):sum:a.count{*}.as_count() < 1", { notify_no_data: true })
  await lab.count(3)
  lab.datadog.evaluate(lab.clock.now() + 3_600_000)
  expect(lab.status()).toBe("No Data")
  lab.datadog.evaluate()
  expect(lab.status()).toBe("OK")
})

test.each([
  [{ thresholds: { critical: 6 } }, "does not match"],
  [{ thresholds: { warning: 6 } }, "warning threshold must be less"],
  [{ thresholds: { critical_recovery: 6 } }, "alert recovery threshold must be less"],
  [{ thresholds: { warning: 3, warning_recovery: 4 } }, "warning recovery threshold must be less"],
  [{ on_missing_data: "default", notify_no_data: true }, "on_missing_data"],
  [{ on_missing_data: "sometimes" }, "options"],
  [{ timeout_h: 1 }, "does not support timeout_h"],
  [{ notify_by: ["*"] }, "does not support notify_by"],
  [{ scheduling_options: { evaluation_window: { day_starts: "04:00" } } }, "scheduling_options"],
])("options %o are refused", async (options, why) => {
  await expect(metricMonitor(SUM, options)).rejects.toThrow(why)
})
