import { describe, expect, test } from "vitest"

import { datadogContract } from "./testing/datadog-contract.ts"
import { datadogUnderTest, KEYS, START, type DatadogUnderTest } from "./testing/datadog-under-test.ts"
import { errorLog } from "./testing/error-log.ts"

const contract = datadogContract()
if (contract === null)
  console.warn("Datadog's API descriptions are not beside the repository; their tests are skipped.")

const ISSUES = "/api/v2/error-tracking/issues"
const WEBHOOKS = "/api/v1/integration/webhooks/configuration"
const USER = "3f8f0b0e-7a4d-4f5e-9d7e-0a4a4b7d2c11"
const WINDOW = { query: "*", from: START - 86_400_000, to: START + 1, persona: "ALL" }
const COMPUTE = [
  { aggregation: "count" },
  { aggregation: "cardinality", metric: "@usr.id" },
  { aggregation: "max", metric: "@timestamp" },
]
const GROUP_BY = [
  { facet: "env", limit: 5 },
  { facet: "version", missing: "none", sort: { type: "measure", aggregation: "count", order: "asc" } },
]
const FILTER = { query: "@issue.id:*", from: "now-7d", to: "now" }
const MONITOR = {
  name: "m",
  type: "error-tracking alert",
  query: 'error-tracking("service:backend-api").source("all").new().rollup("count").by("issue.id").last("1d") > 0',
  message: "@webhook-w",
  tags: ["team:a"],
  options: { thresholds: { critical: 0 }, include_tags: true },
}
const METRIC_MONITOR = {
  name: "q",
  type: "query alert",
  query: "sum(last_1h):sum:a.b{env:x} by {env}.as_count() > 5",
  message: "@webhook-w",
  options: {
    thresholds: { critical: 5, warning: 3, critical_recovery: 4 },
    notify_no_data: true,
    no_data_timeframe: 120,
    renotify_interval: 60,
    renotify_statuses: ["alert", "no data"],
    require_full_window: false,
  },
}
const POINTS = [{ timestamp: START / 1000, value: 2 }]

type Step = readonly [method: string, path: string, status: number, body?: unknown]

const STEPS: readonly Step[] = [
  ["GET", "/api/v1/validate", 200],
  ["POST", "/api/v2/logs", 202, [errorLog()]],
  ["POST", `${ISSUES}/search`, 200, { data: { type: "search_request", attributes: WINDOW } }],
  [
    "POST",
    `${ISSUES}/search?include=issue%2Cissue.assignee`,
    200,
    { data: { type: "search_request", attributes: { ...WINDOW, order_by: "FIRST_SEEN", states: ["OPEN"] } } },
  ],
  ["GET", `${ISSUES}/:issue`, 200],
  ["PUT", `${ISSUES}/:issue/assignee`, 200, { data: { id: USER, type: "assignee" } }],
  ["GET", `${ISSUES}/:issue?include=assignee,case,team_owners`, 200],
  [
    "POST",
    `${ISSUES}/search?include=issue,issue.case,issue.assignee`,
    200,
    { data: { type: "search_request", attributes: WINDOW } },
  ],
  ["DELETE", `${ISSUES}/:issue/assignee`, 204],
  [
    "PUT",
    `${ISSUES}/:issue/state`,
    200,
    { data: { id: "x", type: "error_tracking_issue", attributes: { state: "RESOLVED" } } },
  ],
  ["POST", "/api/v2/logs/events/search", 200, { filter: FILTER, sort: "-timestamp", page: { limit: 1 } }],
  ["GET", "/api/v2/logs/events?filter[query]=*", 200],
  ["POST", "/api/v2/logs/events/search", 400, { sort: "x" }],
  ["POST", "/api/v2/rum/events/search", 200, { filter: FILTER, page: { limit: 2 } }],
  ["GET", "/api/v2/rum/events", 200],
  [
    "POST",
    "/api/v2/spans/events/search",
    200,
    { data: { type: "search_request", attributes: { filter: FILTER, page: { limit: 2 } } } },
  ],
  ["GET", "/api/v2/spans/events", 200],
  ["POST", "/api/v2/spans/events/search", 400, {}],
  ["POST", "/api/v2/logs/analytics/aggregate", 200, { filter: FILTER, compute: COMPUTE, group_by: GROUP_BY }],
  ["POST", "/api/v2/rum/analytics/aggregate", 200, { filter: FILTER, compute: COMPUTE, group_by: GROUP_BY }],
  [
    "POST",
    "/api/v2/spans/analytics/aggregate",
    200,
    { data: { type: "aggregate_request", attributes: { filter: FILTER, compute: COMPUTE, group_by: GROUP_BY } } },
  ],
  [
    "POST",
    "/api/v2/series",
    202,
    { series: [{ metric: "a.b", type: 1, interval: 60, points: POINTS, tags: ["env:x"], unit: "run" }] },
  ],
  ["POST", "/api/v2/series", 400, { series: [{}] }],
  [
    "POST",
    "/api/v1/series",
    202,
    { series: [{ metric: "a.c", type: "count", points: [[START / 1000, 1]], host: "h" }] },
  ],
  ["POST", "/api/v2/query/scalar", 200, scalar("sum:a.b{*} by {env}.as_count()")],
  ["POST", "/api/v2/query/scalar", 200, scalar("sum:none{*}")],
  ["POST", "/api/v2/query/scalar", 400, scalar("what")],
  ["GET", `/api/v1/query?from=${START / 1000 - 60}&to=${START / 1000}&query=${encodeURIComponent("sum:a.b{*}")}`, 200],
  [
    "GET",
    `/api/v1/query?from=${START / 1000 - 60}&to=${START / 1000}&query=${encodeURIComponent("sum:a.b{*} by {env} * 2")}`,
    200,
  ],
  ["POST", "/api/v2/query/timeseries", 200, timeseries("sum:a.b{*} by {env}.as_count()")],
  ["POST", "/api/v2/query/timeseries", 400, timeseries("what")],
  ["POST", "/api/v1/events", 202, { title: "t", text: "x", tags: ["a:b"], alert_type: "info" }],
  ["GET", `/api/v1/events?start=${START / 1000 - 60}&end=${START / 1000 + 60}`, 200],
  ["POST", "/api/v1/monitor/validate", 200, MONITOR],
  ["POST", "/api/v1/monitor/validate", 400, { ...MONITOR, query: "nonsense" }],
  ["POST", "/api/v1/monitor/validate", 200, METRIC_MONITOR],
  ["POST", "/api/v1/monitor/validate", 400, { ...METRIC_MONITOR, query: "sum:a.b{*} > 5" }],
  ["POST", "/api/v1/monitor", 200, MONITOR],
  ["POST", "/api/v1/downtime", 200, { scope: ["*"], monitor_tags: ["team:a"] }],
  ["GET", "/api/v1/monitor?with_downtimes=true&monitor_tags=team:a&group_states=all", 200],
  ["GET", "/api/v1/monitor", 200],
  ["GET", "/api/v1/monitor/:monitor?group_states=all", 200],
  ["POST", "/api/v1/monitor/:monitor/validate", 200, MONITOR],
  ["PUT", "/api/v1/monitor/:monitor", 200, { name: "n" }],
  ["GET", "/api/v1/monitor/search?query=team:a", 200],
  ["GET", "/api/v1/monitor/groups/search", 200],
  ["GET", "/api/v1/monitor/can_delete?monitor_ids=:monitor", 200],
  ["DELETE", "/api/v1/monitor/:monitor", 200],
  ["GET", "/api/v1/monitor/:monitor", 404],
  ["POST", "/api/v1/monitor", 200, METRIC_MONITOR],
  ["GET", "/api/v1/monitor/:monitor?group_states=all&with_downtimes=true", 200],
  ["POST", `${WEBHOOKS}/webhooks`, 201, { name: "w", url: "https://x.test/" }],
  ["GET", `${WEBHOOKS}/webhooks/w`, 200],
  ["PUT", `${WEBHOOKS}/webhooks/w`, 200, { payload: "{}", custom_headers: '{"A":"b"}' }],
  ["DELETE", `${WEBHOOKS}/webhooks/w`, 200],
  ["GET", `${WEBHOOKS}/webhooks/w`, 404],
  ["POST", `${WEBHOOKS}/custom-variables`, 201, { name: "V", value: "v", is_secret: true }],
  ["GET", `${WEBHOOKS}/custom-variables/V`, 200],
  ["PUT", `${WEBHOOKS}/custom-variables/V`, 200, { value: "w", is_secret: false }],
  ["DELETE", `${WEBHOOKS}/custom-variables/V`, 200],
  ["POST", "/api/v1/downtime", 200, { scope: ["env:staging"], monitor_tags: ["*"] }],
  ["GET", "/api/v1/downtime", 200],
]

function scalar(query: string): object {
  const queries = [{ data_source: "metrics", name: "a", aggregator: "sum", query }]
  return {
    data: {
      type: "scalar_request",
      attributes: { from: START - 60_000, to: START, queries, formulas: [{ formula: "a" }] },
    },
  }
}

function timeseries(query: string): object {
  const queries = [{ data_source: "metrics", name: "a", query }]
  const attributes = { from: START - 60_000, to: START, interval: 5000, queries, formulas: [{ formula: "a * 2" }] }
  return { data: { type: "timeseries_request", attributes } }
}

async function run(
  lab: DatadogUnderTest,
  step: Step,
  ids: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const [method, template, status, request] = step
  const path = template.replaceAll(/:(issue|monitor)\b/g, (_, name: string) => ids[name] ?? "")
  const answer = await lab.call(method, path, request)
  if (answer.status !== status) return [`answered ${answer.status} ${JSON.stringify(answer.body)}`]
  if (contract === null) return []
  return contract({ method, path: path.split("?")[0] ?? "", request, status, answer: answer.body })
}

describe.skipIf(contract === null)("Datadog's own descriptions", () => {
  test("hold for every answer of a walk through the API", async () => {
    const lab = datadogUnderTest()
    const ids: Record<string, string> = {}
    lab.datadog.feed([
      { track: "trace", version: "1", commit: "abc" },
      { track: "rum", platform: "FLUTTER", version: "1" },
    ])
    lab.clock.advance(1)
    const problems: string[] = []
    for (const step of STEPS) {
      ids["issue"] ??= lab.datadog.snapshot().issues[0]?.id ?? ""
      ids["monitor"] = String(lab.datadog.snapshot().monitors[0]?.id ?? ids["monitor"])
      for (const problem of await run(lab, step, ids)) problems.push(`${step[0]} ${step[1]} ${problem}`)
    }
    expect(problems).toEqual([])
  })

  test.each([
    ["GET", "/api/v2/logs/events", {}],
    ["GET", "/api/v2/spans/events", {}],
    ["GET", "/api/v1/monitor", {}],
    ["POST", `${ISSUES}/search`, {}],
    ["POST", `${ISSUES}/search`, { "dd-api-key": "wrong", "dd-application-key": KEYS.appKey }],
    ["POST", "/api/v2/logs", {}],
    ["POST", "/api/v2/logs", { "dd-api-key": "wrong" }],
    ["POST", "/api/v2/series", {}],
    ["GET", "/api/v1/validate", {}],
  ])("hold for %s %s with the keys %o", async (method, path, headers) => {
    const answer = await datadogUnderTest().request(path, { method, headers })
    expect(answer.status).toBeGreaterThan(400)
    expect(contract?.({ method, path, status: answer.status, answer: answer.body })).toEqual([])
  })
})

test("the check itself finds a wrong answer", { skip: contract === null }, () => {
  const wrong = { data: [{ id: 1, type: "log" }] }
  expect(contract?.({ method: "GET", path: "/api/v2/logs/events", status: 200, answer: wrong })).not.toEqual([])
})
