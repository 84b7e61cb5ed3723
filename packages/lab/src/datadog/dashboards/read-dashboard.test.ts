import { describe, expect, test } from "vitest"

import { datadogUnderTest, START } from "../testing/datadog-under-test.ts"
import { seededDatadog } from "../testing/seeded-datadog.ts"

const NOW = START / 1000
const WINDOW = { from: START - 3_600_000, to: START }

function scalar(query: string, formula = "q"): object {
  const queries = [{ data_source: "metrics", name: "q", aggregator: "sum", query }]
  return { response_format: "scalar", queries, formulas: [{ formula }] }
}

const TICKETS = "sum:auto_triage.tickets{*} by {outcome}.as_count()"
const ISSUES = {
  response_format: "event_list",
  columns: [{ field: "timestamp", width: "auto" }],
  query: { data_source: "issue_stream", persona: "backend", states: ["OPEN"], query_string: "service:backend-api" },
}

async function drawn(definitions: readonly object[], window = WINDOW) {
  const lab = datadogUnderTest()
  const point = (value: number, outcome: string, timestamp = NOW) => ({
    metric: "auto_triage.tickets",
    type: 1,
    points: [{ timestamp, value }],
    tags: [`outcome:${outcome}`],
  })
  const series = [point(3, "created"), point(5, "updated", NOW - 60), point(1, "created", NOW - 1800)]
  await lab.call("POST", "/api/v2/series", { series })
  lab.datadog.feed([{ count: 4 }, { service: "other" }])
  const widgets = definitions.map(definition => ({ definition }))
  const body = { title: "auto-triage", layout_type: "ordered", widgets }
  const created = await lab.call("POST", "/api/v1/dashboard", body)
  const { id = "" } = created.body as { id?: string }
  return lab.datadog.readDashboard(id, window)
}

describe("a dashboard draws", () => {
  test("one number, a table sorted by it, and a timeseries for each group", async () => {
    const total = { type: "query_value", title: "tickets", requests: [scalar("sum:auto_triage.tickets{*}.as_count()")] }
    const list = { type: "toplist", title: "by outcome", requests: [scalar(TICKETS, "q * 10")] }
    const line = { ...scalar(TICKETS), response_format: "timeseries" }
    const reading = await drawn([total, list, { type: "timeseries", title: "over time", requests: [line] }])
    expect(reading).toMatchObject({ title: "auto-triage", url: expect.stringContaining("/dashboard/") })
    const queries = [{ name: "q", metric: "auto_triage.tickets" }]
    expect(reading?.widgets).toMatchObject([
      { title: "tickets", type: "query_value", group: null, value: 9, queries },
      {
        columns: ["outcome", "q * 10"],
        rows: [
          { by: ["updated"], values: [50] },
          { by: ["created"], values: [40] },
        ],
      },
      {
        series: [
          {
            name: "auto_triage.tickets outcome:created",
            points: [expect.arrayContaining([1]), [expect.any(Number), 3]],
          },
          { name: "auto_triage.tickets outcome:updated", points: [[expect.any(Number), 5]] },
        ],
      },
    ])
  })

  test("widgets within groups, notes, and the issues of Error Tracking", async () => {
    const note = { type: "note", content: "read me" }
    const group = { type: "group", title: "errors", layout_type: "ordered", widgets: [{ definition: note }] }
    const list = { type: "list_stream", title: "issues", requests: [ISSUES] }
    expect((await drawn([group, list], { ...WINDOW, to: START + 1000 }))?.widgets).toMatchObject([
      { group: "errors", text: "read me" },
      { rows: [{ by: ["Error: fed error", "backend-api", "OPEN"], values: [4] }] },
    ])
  })

  test("its own span of time where it has one, and nothing where nothing was measured", async () => {
    const short = { requests: [scalar("sum:auto_triage.tickets{*}.as_count()")], time: { live_span: "5m" } }
    const never = { requests: [scalar("sum:auto_triage.never{*}.as_count()")] }
    const reading = await drawn([
      { type: "query_value", ...short },
      { type: "query_value", ...never },
    ])
    expect(reading?.widgets).toMatchObject([{ value: 8 }, { value: null }])
  })
})

test("a dashboard asks with the defaults of its template variables", async () => {
  const lab = datadogUnderTest()
  const point = { metric: "a.b", type: 1, points: [{ timestamp: NOW, value: 1 }] }
  const tags = [
    ["env:staging", "team:x"],
    ["env:production", "team:x"],
    ["env:production", "team:y"],
  ]
  await lab.call("POST", "/api/v2/series", { series: tags.map(one => ({ ...point, tags: one })) })
  const count = (scope: string): object => ({
    definition: { type: "query_value", requests: [scalar(`sum:a.b{${scope}}.as_count()`)] },
  })
  const template = [
    { name: "env", prefix: "env", defaults: ["production"] },
    { name: "team", prefix: "team", default: "*" },
    { name: "both", prefix: "team", defaults: ["x", "y"] },
  ]
  const widgets = ["$env,$team", "env:$env.value,team:y", "$both", "$unknown"].map(count)
  const body = { title: "t", layout_type: "ordered", template_variables: template, widgets }
  const { id } = (await lab.call("POST", "/api/v1/dashboard", body)).body as { id: string }
  expect(lab.datadog.readDashboard(id, WINDOW)?.widgets).toMatchObject([
    { value: 2 },
    { value: 1 },
    { value: 3 },
    { value: 3 },
  ])
})

test("a list of monitors shows those that its search finds, worst first", async () => {
  const lab = datadogUnderTest()
  const monitor = (name: string, tags: readonly string[]): object => ({
    name,
    tags,
    type: "query alert",
    query: "sum(last_5m):sum:a.b{*}.as_count() > 1",
  })
  await lab.call("POST", "/api/v1/monitor", monitor("silent", ["env:staging", "auto-triage:watch"]))
  await lab.call("POST", "/api/v1/monitor", monitor("other", ["env:staging"]))
  const query = 'tag:("auto-triage:watch" OR "auto-triage:none") tag:"env:staging"'
  const widgets = [{ definition: { type: "manage_status", query } }]
  const { body } = await lab.call("POST", "/api/v1/dashboard", { title: "t", layout_type: "ordered", widgets })
  expect(lab.datadog.readDashboard((body as { id: string }).id, WINDOW)?.widgets).toMatchObject([
    { columns: ["monitor", "status"], rows: [{ by: ["silent", "No Data"] }] },
  ])
})

test("the product's own dashboards are drawn without a widget that fails", async () => {
  const lab = await seededDatadog()
  const dashboards = lab.datadog.snapshot().dashboards
  expect(dashboards.length).toBeGreaterThan(0)
  for (const { id } of dashboards) {
    const widgets = lab.datadog.readDashboard(id, WINDOW)?.widgets ?? []
    expect(widgets.length).toBeGreaterThan(10)
    expect(widgets.filter(widget => "error" in widget)).toEqual([])
  }
})

test("a dashboard that does not exist is not drawn", () => {
  expect(datadogUnderTest().datadog.readDashboard("abc", WINDOW)).toBeNull()
})
