import { expect, test } from "vitest"
import type { Metric } from "../../ports/metrics-sink.ts"
import { measure, metricTag } from "./measure.ts"
import { type MetricDefinition, METRICS } from "./metric-table.ts"

test("a metric has the kind, the unit and the tags of the table, in its order", () => {
  expect(measure("auto_triage.fix.cost_usd", 0.41, { environment: "production", service: "Web App" })).toEqual({
    name: "auto_triage.fix.cost_usd",
    kind: "count",
    unit: "dollar",
    value: 0.41,
    tags: ["service:web_app", "environment:production"],
  })
})

test("what the table does not list is no metric", () => {
  // @ts-expect-error: a name that is not in the table
  expect(() => measure("auto_triage.other", 1, {})).toThrow(TypeError)
  // @ts-expect-error: a tag is missing
  measure("auto_triage.heartbeat", 1, {})
  const given = { part: "sweep", user: "somebody" }
  expect(measure("auto_triage.heartbeat", 1, given).tags).toEqual(["part:sweep"])
  // @ts-expect-error: made by hand
  const made: Metric = { name: "auto_triage.other", kind: "count", value: 1, tags: [] }
  expect(made).toBeDefined()
})

test("a tag holds no second tag, and one without a value says so", () => {
  expect(metricTag("service", "a,team:x\nB")).toBe("service:a_team_x_b")
  expect(metricTag("service", null)).toBe("service:unknown")
  expect(metricTag("service", "x".repeat(400))).toHaveLength(158)
})

test("every metric of the table is of this product, and none has a tag of every one of them", () => {
  for (const [name, { tags }] of Object.entries<MetricDefinition>(METRICS)) {
    expect(name).toMatch(/^auto_triage(?:\.[a-z_]+){1,2}$/)
    expect(tags).not.toContain("repository")
    expect(tags).not.toContain("lane")
  }
})
