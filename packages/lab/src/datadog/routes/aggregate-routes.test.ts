import { describe, expect, test } from "vitest"

import { datadogUnderTest, START } from "../testing/datadog-under-test.ts"

describe("aggregations", () => {
  const compute = [{ aggregation: "count" }, { aggregation: "cardinality", metric: "@usr.id" }]
  const group_by = [{ facet: "env" }, { facet: "version" }]

  test("count events and users per environment and version, also of a hundred thousand", async () => {
    const lab = datadogUnderTest()
    const error = { track: "trace" as const, version: "1" }
    lab.datadog.feed([
      { ...error, env: "production", count: 100_000, users: 2500 },
      { ...error, env: "production", count: 10, users: 10 },
      { ...error, env: "staging", count: 3, users: 0 },
    ])
    const attributes = { filter: { query: "@issue.id:*", from: "now-1d", to: "now" }, compute, group_by }
    const spans = await lab.call("POST", "/api/v2/spans/analytics/aggregate", {
      data: { type: "aggregate_request", attributes },
    })
    expect(spans.body).toMatchObject({
      data: [
        {
          type: "bucket",
          attributes: { by: { env: "production", version: "1" }, computes: { c0: 100_010, c1: 2500 } },
        },
        { type: "bucket", attributes: { by: { env: "staging", version: "1" }, computes: { c0: 3, c1: 0 } } },
      ],
    })
  })

  test("of logs and RUM have no wrapping, and find the first and last moment", async () => {
    const lab = datadogUnderTest()
    lab.datadog.feed({ track: "rum", at: START - 1000 })
    lab.datadog.feed({ track: "rum", count: 5 })
    const moments = [
      { aggregation: "min", metric: "@timestamp" },
      { aggregation: "max", metric: "timestamp" },
    ]
    const answer = await lab.call("POST", "/api/v2/rum/analytics/aggregate", {
      compute: moments,
      group_by: [{ facet: "env" }],
    })
    expect(answer.body).toMatchObject({
      data: { buckets: [{ by: { env: "staging" }, computes: { c0: START - 1000, c1: START } }] },
    })
  })

  test("of the events of one user count only those", async () => {
    const lab = datadogUnderTest()
    lab.datadog.feed({ count: 10, users: 3 })
    const body = { filter: { query: "@usr.id:user-1" }, compute }
    expect((await lab.call("POST", "/api/v2/logs/analytics/aggregate", body)).body).toMatchObject({
      data: { buckets: [{ computes: { c0: 4, c1: 1 } }] },
    })
  })

  test("may be refused as a whole", async () => {
    const lab = datadogUnderTest()
    lab.datadog.toggles.aggregateDisabled = true
    expect((await lab.call("POST", "/api/v2/logs/analytics/aggregate", { compute })).status).toBe(400)
  })
})
