import { expect, test } from "vitest"
import { fixMetrics } from "./fix-metrics.ts"

const cost = { spentUsd: 0.41, countedUsd: 0.41, limitUsd: 2 }

test("an outcome is counted with tags that no text of others can add to", () => {
  const state = { outcome: "ci-green", service: "a,team:x\nB", environment: null, cost } as const
  expect(fixMetrics({ state, ticketless: false, durations: null })).toEqual([
    {
      name: "auto_triage.fix.outcome",
      kind: "count",
      value: 1,
      tags: ["outcome:ci-green", "service:a_team_x_b", "environment:unknown", "ticketless:false"],
    },
  ])
})

test("the first report also sends what the run cost and how long its stages took, where that is known", () => {
  const state = { outcome: "refused", service: "s", environment: "production", cost } as const
  const metrics = fixMetrics({ state, ticketless: true, durations: { agent: 60_000, verify: 1500 } })
  expect(metrics.map(({ name, value }) => [name, value])).toEqual([
    ["auto_triage.fix.outcome", 1],
    ["auto_triage.fix.cost_usd", 0.41],
    ["auto_triage.fix.duration_seconds", 60],
    ["auto_triage.fix.duration_seconds", 1.5],
  ])
  const unknown = { ...state, cost: { ...cost, spentUsd: null } }
  expect(fixMetrics({ state: unknown, ticketless: true, durations: {} })).toHaveLength(1)
})
