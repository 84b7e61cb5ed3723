import { describe, expect, test } from "vitest"

import { parseMetricMonitor } from "./metric-monitor-query.ts"

describe("a metric monitor's query is understood", () => {
  test.each([
    ["sum(last_1h):sum:auto_triage.heartbeat{*}.as_count() < 1", "q0", 3_600_000, 1],
    ["max(last_30m):max:a.b{repository:o/r,!env:x} by {env}.as_count() > 0", "q0", 1_800_000, 0],
    ["min( last_1d ):min:a{*}>=-0.5", "q0", 86_400_000, -0.5],
    ["avg(last_1w):avg:a{x:y AND z:w} == 1", "q0", 604_800_000, 1],
    ["sum(last_5m):( sum:a{*}.as_count() / sum:b{*}.as_count() ) * 100 > 5", "( q0 / q1 ) * 100", 300_000, 5],
    ["sum(last_5m):default_zero(sum:a{*}.as_count()) - sum:b{*} > 5", "default_zero(q0) - q1", 300_000, 5],
    ["sum(last_5m):sum:a{*}.as_count().fill(zero).rollup(sum, 60) > 5", "q0", 300_000, 5],
  ])("%s", (text, formula, windowMs, threshold) => {
    const parsed = parseMetricMonitor(text)
    expect(parsed).toMatchObject({ ok: true, query: { expression: { formula }, windowMs, threshold } })
  })
})

describe("a metric monitor's query is refused", () => {
  test.each([
    ["sum:a{*} > 1", "time aggregation"],
    ["sum(last_5m):sum:a{*}", "comparison"],
    ["sum(last_5m):sum:a{*} > threshold", "comparison"],
    ["sum(last_5x):sum:a{*} > 1", "time aggregation"],
    ["sum(last_200h):sum:a{*} > 1", "time window last_200h"],
    ["median(last_5m):sum:a{*} > 1", "time aggregation median"],
    ["change(avg(last_5m),last_1h):sum:a{*} > 1", "time aggregation"],
    ["sum(last_5m):sum:a > 1", "unable to parse the query sum:a"],
    ["sum(last_5m):sum:a{} > 1", "unable to parse"],
    ["sum(last_5m):sum:a{*} by {} > 1", "unable to parse"],
    ["sum(last_5m):sum:a{(x:y} > 1", "unable to parse"],
    ["sum(last_5m):sum:a{$env} > 1", "variables"],
    ["sum(last_5m):total:a{*} > 1", "no metric query"],
    ["sum(last_5m):5 > 1", "no metric query"],
    ["sum(last_5m):anomalies(avg:a{*}, 'basic', 2) > 1", "unsupported formula"],
    ["sum(last_5m):sum:a{*} + > 1", "unsupported formula"],
    ["sum(last_5m):sum:a{*} by {x} / sum:b{*} by {y} > 1", "same tags"],
    ['logs("x").rollup("count").last("5m") > 1', "time aggregation"],
    [`sum(last_5m):${"sum:a{*}+".repeat(1000)}1 > 1`, "too long"],
  ])("%.60s", (text, problem) => {
    expect(parseMetricMonitor(text)).toEqual({ ok: false, problem: expect.stringContaining(problem) })
  })

  test("quickly, also where it is a megabyte", () => {
    for (const text of ["sum(last_5m):", "sum:a{", "(", "by {", " ", "> 1"]) {
      expect(parseMetricMonitor(`sum(last_5m):${text.repeat(1_000_000 / text.length)} > 1`).ok).toBe(false)
    }
  })
})
