import { describe, expect, test } from "vitest"

import { datadogUnderTest, START } from "../testing/datadog-under-test.ts"

const NOW = START / 1000

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

  test("of the product are found by the names and tags that it gives them", async () => {
    const lab = datadogUnderTest()
    const [metric, tags] = ["auto_triage.fix.spend_usd", ["service:backend-api", "outcome:ci-green"]]
    await lab.call("POST", "/api/v2/series", { series: [{ ...count(0.25, tags), metric, interval: 10, unit: "usd" }] })
    expect(await sum(lab, "sum:auto_triage.fix.spend_usd{outcome:ci-green} by {service}.as_count()")).toEqual([
      [["backend-api"]],
      [0.25],
    ])
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

  test("are read back as arithmetic over two queries", async () => {
    const lab = datadogUnderTest()
    await lab.call("POST", "/api/v2/series", { series: [count(6, ["k:x"]), { ...count(3, ["k:x"]), metric: "a.all" }] })
    const query = encodeURIComponent("sum:a.runs{*} by {k}.as_count() / sum:a.all{*} by {k}.as_count() * 10")
    expect((await lab.call("GET", `/api/v1/query?from=${NOW - 60}&to=${NOW}&query=${query}`)).body).toMatchObject({
      series: [{ scope: "k:x", pointlist: [[START, 20]] }],
    })
    expect((await lab.call("GET", `/api/v1/query?from=${NOW - 60}&to=${NOW}&query=sum:a`)).status).toBe(400)
  })

  test("are read back as series of formulas, one value for each time", async () => {
    const lab = datadogUnderTest()
    const series = [count(1, ["k:x"]), count(2, ["k:y"]), count(4, ["k:x"], NOW - 60), count(8, ["k:x"], NOW - 59)]
    await lab.call("POST", "/api/v2/series", { series })
    const queries = [
      { data_source: "metrics", name: "runs", query: "sum:a.runs{*} by {k}.as_count()" },
      { data_source: "metrics", name: "all", query: "sum:a.runs{*}.as_count()" },
    ]
    const formulas = [{ formula: "runs" }, { formula: "default_zero(runs) / all" }]
    const attributes = { from: START - 120_000, to: START + 1, interval: 60_000, queries, formulas }
    const ask = (data: object): Promise<{ status: number; body: unknown }> =>
      lab.call("POST", "/api/v2/query/timeseries", { data })
    expect((await ask({ type: "timeseries_request", attributes })).body).toMatchObject({
      data: {
        type: "timeseries_response",
        attributes: {
          times: [START - 60_000, START],
          series: [
            { group_tags: ["k:x"], query_index: 0 },
            { group_tags: ["k:y"], query_index: 0 },
            { group_tags: ["k:x"], query_index: 1 },
            { group_tags: ["k:y"], query_index: 1 },
          ],
          values: [
            [12, 1],
            [null, 2],
            [1, 1 / 3],
            [0, 2 / 3],
          ],
        },
      },
    })
    expect((await ask({ type: "scalar_request", attributes })).status).toBe(400)
    expect((await ask({ type: "timeseries_request", attributes: { ...attributes, from: null } })).status).toBe(400)
    expect(
      (await ask({ type: "timeseries_request", attributes: { ...attributes, formulas: [{ formula: "x" }] } })).status,
    ).toBe(400)
  })
})
