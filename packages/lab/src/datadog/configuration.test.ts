import { describe, expect, test } from "vitest"

import { datadogUnderTest, KEYS, START } from "./testing/datadog-under-test.ts"

const WEBHOOKS = "/api/v1/integration/webhooks/configuration"
const NOW = START / 1000
const QUERY = 'error-tracking("*").source("all").new().rollup("count").by("issue.id").last("1d") > 0'
const MONITOR = { name: "m", type: "error-tracking alert", query: QUERY, message: "x", tags: ["team:a", "env:b"] }

type Scalar = { data: { attributes: { columns: { name: string; values: unknown[] }[] } } }

describe("metrics", () => {
  const count = (value: number, tags: string[], timestamp = NOW) => ({
    metric: "a.runs",
    type: 1,
    points: [{ timestamp, value }],
    tags,
  })

  async function sum(lab: ReturnType<typeof datadogUnderTest>, query: string, formula = "q") {
    const queries = [{ data_source: "metrics", name: "q", aggregator: "sum", query }]
    const attributes = { from: START - 3_600_000, to: START + 1000, queries, formulas: [{ formula }] }
    const answer = await lab.call("POST", "/api/v2/query/scalar", { data: { type: "scalar_request", attributes } })
    return (answer.body as Scalar).data.attributes.columns.map(({ values }) => values)
  }

  test("are summed over tags and time, and grouped", async () => {
    const lab = datadogUnderTest()
    const series = [count(1, ["env:a", "k:x"]), count(2, ["env:a", "k:y"], NOW - 60), count(4, ["env:b", "k:x"])]
    expect(await lab.call("POST", "/api/v2/series", { series })).toMatchObject({ status: 202, body: { errors: [] } })
    expect(await sum(lab, "sum:a.runs{*}.as_count()")).toEqual([[7]])
    expect(await sum(lab, "sum:a.runs{env:a}.as_count()")).toEqual([[3]])
    expect(await sum(lab, "sum:a.runs{env:a,k:y}.as_count()")).toEqual([[2]])
    expect(await sum(lab, "sum:a.runs{!env:a}")).toEqual([[4]])
    expect(await sum(lab, "sum:a.runs{env:a OR env:b}")).toEqual([[7]])
    expect(await sum(lab, "sum:a.runs{$env}")).toEqual([[7]])
    expect(await sum(lab, "sum:a.runs{*} by {env}.as_count()", "q * 2")).toEqual([
      [["a"], ["b"]],
      [6, 8],
    ])
    expect(await sum(lab, "sum:never{*}")).toEqual([[null]])
  })

  test("of the same second and tags overwrite each other", async () => {
    const lab = datadogUnderTest()
    await lab.call("POST", "/api/v2/series", { series: [count(1, ["env:a"]), count(5, ["env:a"])] })
    expect(lab.datadog.snapshot().metrics).toEqual([{ metric: "a.runs", points: 1, sum: 5 }])
  })

  test("that are not current are accepted and dropped", async () => {
    const lab = datadogUnderTest()
    const series = [count(1, [], NOW - 3601), count(1, ["x"], NOW + 601), count(1, [], NOW * 1000)]
    expect((await lab.call("POST", "/api/v2/series", { series })).status).toBe(202)
    expect(lab.datadog.snapshot()).toMatchObject({ metrics: [], dropped: { points: 3 } })
  })

  test("are read back as a timeseries", async () => {
    const lab = datadogUnderTest()
    await lab.call("POST", "/api/v1/series", {
      series: [{ metric: "a.v1", type: "count", points: [[NOW, 2]], tags: ["env:a"] }],
    })
    const query = encodeURIComponent("sum:a.v1{*} by {env}.as_count()")
    expect((await lab.call("GET", `/api/v1/query?from=${NOW - 60}&to=${NOW}&query=${query}`)).body).toMatchObject({
      status: "ok",
      series: [{ metric: "a.v1", scope: "env:a", pointlist: [[START, 2]] }],
    })
  })
})

describe("a monitor", () => {
  test("has Datadog's defaults, a state and an edit time", async () => {
    const lab = datadogUnderTest()
    const created = (await lab.call("POST", "/api/v1/monitor", MONITOR)).body as { id: number }
    expect(created).toMatchObject({
      ...MONITOR,
      options: {
        notify_no_data: false,
        new_host_delay: 300,
        include_tags: true,
        silenced: {},
        avalanche_window: 20,
        thresholds: { critical: 0 },
      },
      multi: true,
      overall_state: "No Data",
      draft_status: "published",
    })
    lab.clock.advance(1000)
    const path = `/api/v1/monitor/${created.id}`
    await lab.call("PUT", path, { priority: 2 })
    expect((await lab.call("GET", `${path}?with_assets=true`)).body).toMatchObject({
      priority: 2,
      name: "m",
      assets: [],
      modified: "2026-11-23T08:00:01.000Z",
    })
    lab.datadog.feed({})
    await lab.clock.settled()
    expect((await lab.call("GET", `${path}?group_states=all`)).body).toMatchObject({
      overall_state: "OK",
      state: { groups: { [`issue.id:${lab.datadog.snapshot().issues[0]?.id}`]: { status: "OK" } } },
    })
  })

  test.each([
    [{ type: "error alert" }, "'type'"],
    [{ query: "" }, "'query'"],
    [{ query: QUERY.replace("issue.id", "service") }, "issue.id"],
    [{ priority: 6 }, "'priority'"],
    [{ options: { thresholds: { critical: 1 } } }, "threshold"],
    [{ options: [] }, "'options'"],
    [{ tags: "a" }, "'tags'"],
  ])("with %o is refused by creation and validation alike", async (changes, why) => {
    const lab = datadogUnderTest()
    for (const path of ["/api/v1/monitor", "/api/v1/monitor/validate"]) {
      const answer = await lab.call("POST", path, { ...MONITOR, ...changes })
      expect(answer).toMatchObject({ status: 400, body: { errors: [expect.stringContaining(why)] } })
      expect(JSON.stringify(answer.body)).toContain("The value provided for parameter ")
    }
  })

  test("of another kind is kept as it is", async () => {
    const lab = datadogUnderTest()
    const heartbeat = { name: "h", type: "query alert", query: "sum(last_1h):sum:a{*}.as_count() < 1", message: "" }
    expect((await lab.call("POST", "/api/v1/monitor", heartbeat)).status).toBe(200)
    lab.datadog.feed({})
    await lab.clock.settled()
    expect(lab.datadog.snapshot().monitors).toMatchObject([{ state: "No Data", groups: [] }])
  })

  test("is found by name, tags and search", async () => {
    const lab = datadogUnderTest()
    await lab.call("POST", "/api/v1/monitor", MONITOR)
    await lab.call("POST", "/api/v1/monitor", { ...MONITOR, name: "other", tags: [] })
    const names = async (path: string) => {
      const body = (await lab.call("GET", path)).body as { name: string }[] | { monitors: { name: string }[] }
      return (Array.isArray(body) ? body : body.monitors).map(({ name }) => name)
    }
    expect(await names("/api/v1/monitor?name=OTH")).toEqual(["other"])
    expect(await names("/api/v1/monitor?monitor_tags=team:a,env:b")).toEqual(["m"])
    expect(await names("/api/v1/monitor?page=1&page_size=1")).toEqual(["other"])
    expect(await names("/api/v1/monitor/search?query=team:a")).toEqual(["m"])
    expect(await names("/api/v1/monitor/search?query=other")).toEqual(["other"])
    expect(await names("/api/v1/monitor/search?query=tag:%22team:a%22")).toEqual(["m"])
  })
})

describe("webhooks and variables", () => {
  test("have names of which there is one in the organisation", async () => {
    const lab = datadogUnderTest()
    for (const [path, body] of [
      ["webhooks", { name: "w", url: "https://x.test/" }],
      ["custom-variables", { name: "V", value: "v", is_secret: false }],
    ] as const) {
      expect((await lab.call("POST", `${WEBHOOKS}/${path}`, body)).status).toBe(201)
      expect(await lab.call("POST", `${WEBHOOKS}/${path}`, body)).toMatchObject({
        status: 400,
        body: { errors: [`${body.name} already exists`] },
      })
    }
  })

  test("show a secret to nobody, also after a change, and a plain value to everybody", async () => {
    const lab = datadogUnderTest()
    const path = `${WEBHOOKS}/custom-variables`
    expect((await lab.call("POST", path, { name: "V", value: "hush", is_secret: true })).body).toEqual({
      name: "V",
      is_secret: true,
    })
    expect((await lab.call("PUT", `${path}/V`, { value: "hush2" })).body).toEqual({ name: "V", is_secret: true })
    expect((await lab.call("GET", `${path}/V`)).body).toEqual({ name: "V", is_secret: true })
    expect((await lab.call("PUT", `${path}/V`, { is_secret: false, value: "seen" })).body).toMatchObject({
      value: "seen",
    })
  })

  test("are read back as they were written", async () => {
    const lab = datadogUnderTest()
    const webhook = {
      name: "w",
      url: "https://x.test/$ID",
      payload: '{"a":"$TAGS[b]"}',
      custom_headers: '{"A":"Bearer $V"}',
      encode_as: "form",
    }
    await lab.call("POST", `${WEBHOOKS}/webhooks`, webhook)
    expect((await lab.call("GET", `${WEBHOOKS}/webhooks/w`)).body).toEqual({ ...webhook, auth_method_id: null })
    expect((await lab.call("PUT", `${WEBHOOKS}/webhooks/w`, { payload: null })).body).toMatchObject({
      payload: null,
      encode_as: "form",
    })
  })

  test.each([
    ["webhooks", { name: "w w", url: "https://x.test/" }],
    ["webhooks", { name: "w", url: "nowhere" }],
    ["webhooks", { name: "w", url: "https://x.test/", custom_headers: "A: b" }],
    ["webhooks", { name: "w", url: "https://x.test/", encode_as: "xml" }],
    ["custom-variables", { name: "lower", value: "v", is_secret: true }],
    ["custom-variables", { name: "V", is_secret: true }],
  ])("%s %o is refused", async (path, body) => {
    expect((await datadogUnderTest().call("POST", `${WEBHOOKS}/${path}`, body)).status).toBe(400)
  })

  test.each([
    ["webhooks", "Webhook does not exist"],
    ["custom-variables", "Custom variable does not exist"],
  ])("%s of an unknown name are not found", async (path, text) => {
    const lab = datadogUnderTest()
    for (const method of ["GET", "PUT", "DELETE"]) {
      const answer = await lab.call(method, `${WEBHOOKS}/${path}/none`, method === "PUT" ? {} : undefined)
      expect(answer).toMatchObject({ status: 404, body: { errors: [text] } })
    }
  })
})

describe("dashboards", () => {
  const dashboard = {
    title: "t",
    layout_type: "ordered",
    widgets: [{ definition: { type: "query_value", requests: [] } }],
  }

  test("are written, read, listed, changed and deleted", async () => {
    const lab = datadogUnderTest()
    const { id } = (await lab.call("POST", "/api/v1/dashboard", dashboard)).body as { id: string }
    expect(id).toMatch(/^[a-z0-9]{3}-[a-z0-9]{3}-[a-z0-9]{3}$/)
    const path = `/api/v1/dashboard/${id}`
    expect((await lab.call("GET", path)).body).toMatchObject({
      ...dashboard,
      id,
      is_read_only: false,
      widgets: [{ id: expect.any(Number) }],
    })
    expect((await lab.call("PUT", path, { ...dashboard, title: "u" })).body).toMatchObject({ title: "u" })
    expect((await lab.call("GET", "/api/v1/dashboard")).body).toMatchObject({ dashboards: [{ id, title: "u" }] })
    expect((await lab.call("DELETE", path)).body).toEqual({ deleted_dashboard_id: id })
    expect((await lab.call("GET", path)).status).toBe(404)
  })

  test.each([{ title: "" }, { layout_type: "grid" }, { widgets: [{}] }, { widgets: undefined }])(
    "with %o are refused",
    async changes => {
      expect((await datadogUnderTest().call("POST", "/api/v1/dashboard", { ...dashboard, ...changes })).status).toBe(
        400,
      )
    },
  )

  test("have manual lists", async () => {
    const lab = datadogUnderTest()
    const path = "/api/v1/dashboard/lists/manual"
    const { id } = (await lab.call("POST", path, { name: "l" })).body as { id: number }
    expect((await lab.call("PUT", `${path}/${id}`, { name: "m" })).body).toMatchObject({
      name: "m",
      dashboard_count: 0,
    })
    expect((await lab.call("GET", path)).body).toMatchObject({ dashboard_lists: [{ id, name: "m" }] })
    expect((await lab.call("DELETE", `${path}/${id}`)).body).toEqual({ deleted_dashboard_list_id: id })
    expect((await lab.call("GET", `${path}/${id}`)).status).toBe(404)
  })
})

describe("the event stream", () => {
  test("keeps events with their tags", async () => {
    const lab = datadogUnderTest()
    const posted = await lab.call("POST", "/api/v1/events", {
      title: "t",
      text: "x",
      tags: ["run:1"],
      alert_type: "warning",
    })
    expect(posted).toMatchObject({
      status: 202,
      body: { status: "ok", event: { title: "t", id_str: expect.any(String) } },
    })
    const { event } = posted.body as { event: { id_str: string } }
    expect((await lab.call("GET", `/api/v1/events/${event.id_str}`)).body).toMatchObject({ event: { text: "x" } })
    expect((await lab.call("GET", `/api/v1/events?start=${NOW - 1}&end=${NOW + 1}&tags=run:2`)).body).toMatchObject({
      events: [],
    })
    expect(lab.datadog.snapshot().events).toMatchObject([{ title: "t", alertType: "warning" }])
    expect((await lab.call("POST", "/api/v1/events", { title: "t" })).status).toBe(400)
  })
})

describe("the OTLP intake", () => {
  const post = (path: string, body: string, headers: Record<string, string> = {}) => {
    const lab = datadogUnderTest()
    return lab.request(path, {
      method: "POST",
      body,
      headers: { "dd-api-key": KEYS.apiKey, "content-type": "application/json", ...headers },
    })
  }

  test.each([
    ["takes delta metrics", "/v1/metrics", '{"aggregationTemporality":1}', {}, 202],
    ["refuses cumulative metrics", "/v1/metrics", '{"aggregationTemporality": 2}', {}, 400],
    ["takes logs", "/v1/logs", "{}", {}, 202],
    ["refuses traces without a source", "/v1/traces", "{}", {}, 403],
    ["takes traces with a source", "/v1/traces", "{}", { "dd-otlp-source": "lab" }, 202],
    ["refuses another key", "/v1/logs", "{}", { "dd-api-key": "" }, 403],
    ["refuses another content", "/v1/logs", "{}", { "content-type": "text/plain" }, 400],
  ] as const)("%s", async (...[, path, body, headers, status]) => {
    expect((await post(path, body, headers)).status).toBe(status)
  })
})
