import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"

import { describe, expect, test } from "vitest"

import { datadogUnderTest, type DatadogUnderTest, KEYS, START } from "../testing/datadog-under-test.ts"
import { encodeLogs, encodeMetrics, type LogToSend, type MetricToSend } from "../testing/encode-otlp.ts"

const RESOURCE = { "service.name": "auto-triage-autofix", "deployment.environment": "ci", "os.type": "linux" }
const RUN = { "autofix.run_id": "77.1", "session.id": "s-1", model: "claude-opus-5-5" }

type Body = string | Uint8Array<ArrayBuffer>
type Headers = Readonly<Record<string, string>>

function post(lab: DatadogUnderTest, path: string, body: Body, headers: Headers = {}) {
  const type = typeof body === "string" ? "application/json" : "application/x-protobuf"
  return lab.request(path, {
    method: "POST",
    body,
    headers: { "dd-api-key": KEYS.apiKey, "content-type": type, ...headers },
  })
}

const sendMetrics = (lab: DatadogUnderTest, metrics: readonly MetricToSend[], headers: Headers = {}) =>
  post(lab, "/v1/metrics", encodeMetrics(RESOURCE, metrics), headers)
const sendLogs = (lab: DatadogUnderTest, logs: readonly LogToSend[]) =>
  post(lab, "/v1/logs", encodeLogs(RESOURCE, logs))

const cost = (value: number, changes: Partial<MetricToSend> = {}, at = START): MetricToSend => ({
  name: "claude_code.cost.usage",
  unit: "USD",
  points: [{ value, at, attributes: RUN }],
  ...changes,
})

async function sum(lab: DatadogUnderTest, query: string): Promise<unknown> {
  const queries = [{ data_source: "metrics", name: "q", aggregator: "sum", query }]
  const attributes = { from: START - 3_600_000, to: START + 60_000, queries, formulas: [{ formula: "q" }] }
  const answer = await lab.call("POST", "/api/v2/query/scalar", { data: { type: "scalar_request", attributes } })
  const { columns } = (answer.body as { data: { attributes: { columns: { values: unknown[] }[] } } }).data.attributes
  return columns.map(({ values }) => values)
}

async function search(lab: DatadogUnderTest, query: string): Promise<readonly Record<string, unknown>[]> {
  const { body } = await lab.call("POST", "/api/v2/logs/events/search", { filter: { query } })
  return (body as { data: { attributes: Record<string, unknown> }[] }).data.map(({ attributes }) => attributes)
}

const sumOf = (temporality: number | string): string =>
  JSON.stringify({
    resourceMetrics: [{ scopeMetrics: [{ metrics: [{ name: "m", sum: { aggregationTemporality: temporality } }] }] }],
  })

describe("the OTLP intake", () => {
  test.each([
    ["takes delta metrics", "/v1/metrics", sumOf(1), {}, 202],
    ["takes delta by name", "/v1/metrics", sumOf("AGGREGATION_TEMPORALITY_DELTA"), {}, 202],
    ["refuses cumulative metrics", "/v1/metrics", sumOf(2), {}, 400],
    ["refuses cumulative by name", "/v1/metrics", sumOf("AGGREGATION_TEMPORALITY_CUMULATIVE"), {}, 400],
    ["refuses sums that tell no temporality", "/v1/metrics", sumOf(0), {}, 400],
    ["takes logs", "/v1/logs", "{}", {}, 202],
    ["refuses traces without a source", "/v1/traces", "{}", {}, 403],
    ["takes traces with a source", "/v1/traces", "{}", { "dd-otlp-source": "lab" }, 202],
    ["refuses a missing key", "/v1/logs", "{}", { "dd-api-key": "" }, 403],
    ["refuses another key", "/v1/metrics", "{}", { "dd-api-key": "wrong" }, 403],
    ["refuses another content", "/v1/logs", "{}", { "content-type": "text/plain" }, 400],
    ["refuses what is no JSON", "/v1/logs", "{", {}, 400],
    ["refuses JSON of another shape", "/v1/logs", '{"resourceLogs":[1]}', {}, 400],
    ["refuses JSON of another kind", "/v1/metrics", "[]", {}, 400],
    [
      "refuses text where it was to be protobuf",
      "/v1/metrics",
      "{}",
      { "content-type": "application/x-protobuf" },
      400,
    ],
    ["takes a protobuf of nothing", "/v1/metrics", new Uint8Array(), {}, 202],
    ["refuses a protobuf that ends too early", "/v1/logs", new Uint8Array([10, 200]), {}, 400],
    ["refuses a number without end", "/v1/logs", new Uint8Array(12).fill(255), {}, 400],
    ["refuses what was to be gzip", "/v1/logs", "{}", { "content-encoding": "gzip" }, 400],
  ] as const)("%s", async (...[, path, body, headers, status]) => {
    const lab = datadogUnderTest()
    expect((await post(lab, path, body, headers)).status).toBe(status)
    const { refused } = lab.datadog.otlp()
    expect(refused.map(one => one.status)).toEqual(status === 202 ? [] : [status])
  })

  test("refuses cumulative sums and histograms as protobuf, and takes gauges, which have no temporality", async () => {
    const lab = datadogUnderTest()
    const histogram = [{ at: START, histogram: { count: 1, sum: 2 } }]
    expect((await sendMetrics(lab, [cost(1), cost(1, { temporality: 2 })])).status).toBe(400)
    expect((await sendMetrics(lab, [{ name: "h", kind: "histogram", temporality: 2, points: histogram }])).status).toBe(
      400,
    )
    expect((await sendMetrics(lab, [{ name: "g", kind: "gauge", points: [{ value: 1, at: START }] }])).status).toBe(202)
    expect(lab.datadog.snapshot().metrics.map(({ metric }) => metric)).toEqual(["g"])
  })

  test("refuses more than 500 KB of metrics as they are sent, not of what they unpack to", async () => {
    const lab = datadogUnderTest()
    const large = encodeMetrics({ padding: "x".repeat(600_000) }, [])
    expect((await post(lab, "/v1/metrics", large)).status).toBe(413)
    const packed = new Uint8Array(gzipSync(large))
    expect((await post(lab, "/v1/metrics", packed, { "content-encoding": "gzip" })).status).toBe(202)
    expect((await post(lab, "/v1/logs", large)).status).toBe(202)
  })
})

describe("metrics that came by OTLP", () => {
  test("are queried as counts by the attributes of their points", async () => {
    const lab = datadogUnderTest()
    await sendMetrics(lab, [cost(0.25), cost(0.5, {}, START + 1000)])
    const other = { ...RUN, "autofix.run_id": "78.1" }
    await sendMetrics(lab, [cost(4, { points: [{ value: 4, at: START, attributes: other }] })])
    const tokens = ["input", "output", "cacheRead"].map((type, n) => ({
      value: 100 * (n + 1),
      integer: true,
      at: START,
      attributes: { ...RUN, type },
    }))
    await sendMetrics(lab, [{ name: "claude_code.token.usage", points: tokens }])
    expect(await sum(lab, "sum:claude_code.cost.usage{autofix.run_id:77.1}.as_count()")).toEqual([[0.75]])
    expect(await sum(lab, "sum:claude_code.cost.usage{*}.as_count()")).toEqual([[4.75]])
    expect(await sum(lab, "sum:claude_code.token.usage{autofix.run_id:77.1} by {type}.as_count()")).toEqual([
      [["input"], ["output"], ["cacheread"]],
      [100, 200, 300],
    ])
    expect(await sum(lab, "sum:claude_code.token.usage{type:cacheRead,env:ci,service:auto-triage-autofix}")).toEqual([
      [300],
    ])
  })

  test("are lost where a later one has the same tags and second", async () => {
    const lab = datadogUnderTest()
    await sendMetrics(lab, [cost(1), cost(2, {}, START + 999)])
    expect(await sum(lab, "sum:claude_code.cost.usage{*}")).toEqual([[2]])
  })

  test("have the rest of their resource as tags only where the sender asks for it", async () => {
    const lab = datadogUnderTest()
    const header = { "dd-otel-metric-config": '{"resource_attributes_as_tags": true}' }
    await sendMetrics(lab, [cost(1)])
    expect(await sum(lab, "sum:claude_code.cost.usage{os.type:linux}")).toEqual([[null]])
    await sendMetrics(lab, [cost(2)], header)
    expect(await sum(lab, "sum:claude_code.cost.usage{os.type:linux}")).toEqual([[2]])
  })

  test("keep gauges, take histograms apart, and are spelt as Datadog spells tags", async () => {
    const lab = datadogUnderTest()
    const attributes = { Path: "A b/C!", ok: true, n: 7, empty: "" }
    await sendMetrics(lab, [
      { name: "g", kind: "gauge", points: [{ value: -3, integer: true, at: START, attributes }] },
      { name: "h", kind: "histogram", points: [{ at: START, histogram: { count: 2, sum: 5.5 } }] },
      { name: "e", kind: "exponential", points: [{ at: START, histogram: { count: 3, sum: 7 }, attributes: RUN }] },
    ])
    expect(await sum(lab, "sum:g{path:a_b/c_,ok:true,n:7}")).toEqual([[-3]])
    expect(await sum(lab, "sum:h.count{*}")).toEqual([[2]])
    expect(await sum(lab, "sum:h.sum{*}")).toEqual([[5.5]])
    expect(await sum(lab, "sum:e.sum{autofix.run_id:77.1}")).toEqual([[7]])
  })

  test("that are not current are taken and dropped", async () => {
    const lab = datadogUnderTest()
    expect((await sendMetrics(lab, [cost(1, {}, START - 3_700_000)])).status).toBe(202)
    expect(lab.datadog.snapshot()).toMatchObject({ metrics: [], dropped: { points: 1 } })
  })

  test("come as JSON as well", async () => {
    const lab = datadogUnderTest()
    const attributes = [{ key: "autofix.run_id", value: { stringValue: "77.1" } }]
    const point = { timeUnixNano: `${START}000000`, asDouble: 0.5, attributes }
    const whole = { timeUnixNano: `${START}000000`, asInt: "40", attributes }
    const metrics = [
      { name: "claude_code.cost.usage", sum: { aggregationTemporality: 1, isMonotonic: true, dataPoints: [point] } },
      { name: "claude_code.token.usage", sum: { aggregationTemporality: 1, isMonotonic: true, dataPoints: [whole] } },
    ]
    const body = JSON.stringify({ resourceMetrics: [{ scopeMetrics: [{ metrics }] }] })
    expect((await post(lab, "/v1/metrics", body)).status).toBe(202)
    expect(await sum(lab, "sum:claude_code.cost.usage{autofix.run_id:77.1}")).toEqual([[0.5]])
    expect(await sum(lab, "sum:claude_code.token.usage{*}")).toEqual([[40]])
  })
})

describe("logs that came by OTLP", () => {
  const apiRequest = (attributes: Record<string, number | string> = {}): LogToSend => ({
    at: START,
    body: "claude_code.api_request",
    attributes: { ...RUN, "event.name": "api_request", duration_ms: 1200, cost_usd: 0.25, ...attributes },
  })

  test("are found and added up by their attributes, and open no issue", async () => {
    const lab = datadogUnderTest()
    await sendLogs(lab, [apiRequest(), apiRequest({ duration_ms: 300 }), apiRequest({ "autofix.run_id": "78.1" })])
    const [found, ...more] = await search(lab, "@autofix.run_id:77.1 claude_code.api_request")
    expect(more).toHaveLength(1)
    expect(found).toMatchObject({
      service: "auto-triage-autofix",
      status: "info",
      message: "claude_code.api_request",
      attributes: { autofix: { run_id: "77.1" }, cost_usd: 0.25, event: { name: "api_request" } },
    })
    expect(found?.["tags"]).toEqual(expect.arrayContaining(["env:ci", "source:otlp_log_ingestion"]))
    expect(await search(lab, "@session.id:s-1 @event.name:api_request")).toHaveLength(3)
    const { body } = await lab.call("POST", "/api/v2/logs/analytics/aggregate", {
      filter: { query: "service:auto-triage-autofix @autofix.run_id:77.1" },
      compute: [{ aggregation: "count" }, { aggregation: "sum", metric: "@duration_ms" }],
    })
    expect(body).toMatchObject({ data: { buckets: [{ computes: { c0: 2, c1: 1500 } }] } })
    expect(lab.datadog.snapshot().issues).toEqual([])
  })

  test("open an issue where they are errors with an exception", async () => {
    const lab = datadogUnderTest()
    const attributes = { "exception.type": "TypeError", "exception.message": "x", "exception.stacktrace": "" }
    await sendLogs(lab, [
      { at: START, severity: 9, body: "fine", attributes },
      { at: START, severity: 17, body: "claude_code.api_error", attributes: { error: "Overloaded" } },
    ])
    expect(lab.datadog.snapshot().issues).toEqual([])
    await sendLogs(lab, [{ at: START, severity: 17, body: "broke", attributes }])
    expect(lab.datadog.snapshot().issues).toMatchObject([{ service: "auto-triage-autofix", type: "TypeError" }])
  })

  test("have bodies and attributes of every kind, and the time of their arrival where they tell none", async () => {
    const lab = datadogUnderTest()
    const nested = { list: [1, "two", [true]], map: { deep: 0.5, none: null } }
    await sendLogs(lab, [
      { observedAt: START, severityText: "WARN", body: { message: "from a map", code: 7 }, attributes: { nested } },
      { body: "timeless" },
    ])
    expect(await search(lab, "status:warn")).toMatchObject([{ message: "from a map", attributes: { nested, code: 7 } }])
    expect(await search(lab, "timeless")).toHaveLength(1)
    const bytes = encodeLogs({}, [{ at: START, body: "negative", attributes: { n: -5 } }])
    await post(lab, "/v1/logs", bytes)
    expect(await search(lab, "@n:-5")).toHaveLength(1)
  })

  test("come as JSON as well", async () => {
    const lab = datadogUnderTest()
    const attributes = [
      { key: "autofix.run_id", value: { stringValue: "77.1" } },
      { key: "duration_ms", value: { intValue: "38" } },
      { key: "all", value: { arrayValue: { values: [{ boolValue: true }, { doubleValue: 0.5 }] } } },
      { key: "map", value: { kvlistValue: { values: [{ key: "a", value: {} }] } } },
    ]
    const logRecords = [
      { timeUnixNano: `${START}000000`, body: { stringValue: "claude_code.api_request" }, attributes },
    ]
    const body = JSON.stringify({ resourceLogs: [{ resource: {}, scopeLogs: [{ logRecords }] }] })
    expect((await post(lab, "/v1/logs", body)).status).toBe(202)
    expect(await search(lab, "@autofix.run_id:77.1")).toMatchObject([
      { attributes: { duration_ms: 38, all: [true, 0.5] } },
    ])
  })
})

describe("the content of the OTLP intake", () => {
  test("is shown as it came, with totals per run", async () => {
    const lab = datadogUnderTest()
    await sendMetrics(lab, [cost(0.1), cost(0.2)])
    const attributes = { ...RUN, type: "input" }
    await sendMetrics(lab, [{ name: "claude_code.token.usage", points: [{ value: 9, at: START, attributes }] }])
    await sendLogs(lab, [{ at: START, body: "claude_code.api_request", attributes: { ...RUN, duration_ms: 40 } }])
    await sendLogs(lab, [{ at: START, body: "claude_code.user_prompt", attributes: RUN }])
    const { received, runs } = lab.datadog.otlp()
    expect(received.map(({ signal, at, resource }) => [signal, at, resource])).toEqual(
      ["metrics", "metrics", "logs", "logs"].map(signal => [signal, START, RESOURCE]),
    )
    expect(received[0]?.metrics?.[0]).toMatchObject({
      name: "claude_code.cost.usage",
      unit: "USD",
      kind: "sum",
      temporality: "delta",
      monotonic: true,
      points: [{ value: 0.1, at: START, attributes: RUN }],
    })
    expect(runs).toEqual({ "77.1": { usd: 0.3, tokens: { input: 9 }, apiRequests: 1, durationMs: 40 } })
    expect(lab.datadog.snapshot().otlp).toEqual({ metrics: 2, logs: 2, traces: 0 })
  })

  test("is found by queries only after the lag", async () => {
    const lab = datadogUnderTest()
    lab.datadog.toggles.otlpLagMs = 30_000
    await sendMetrics(lab, [cost(1)])
    await sendLogs(lab, [{ at: START, body: "late" }])
    expect(await sum(lab, "sum:claude_code.cost.usage{*}")).toEqual([[null]])
    expect(await search(lab, "late")).toEqual([])
    expect(lab.datadog.otlp().received).toHaveLength(2)
    await lab.clock.settled()
    expect(await sum(lab, "sum:claude_code.cost.usage{*}")).toEqual([[1]])
    expect(await search(lab, "late")).toHaveLength(1)
  })
})

const RECORDED = join(import.meta.dirname, "../../../../../../shared/prototypes/agent/ref")
const hasRecorded = existsSync(join(RECORDED, "otlp-metrics.pb"))
if (!hasRecorded) console.warn(`No recorded telemetry is read: there is no folder ${RECORDED}.`)

describe.skipIf(!hasRecorded)("recorded telemetry of the agent", () => {
  test("is decoded whole", async () => {
    const lab = datadogUnderTest()
    const recorded = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(RECORDED, name)))
    expect((await post(lab, "/v1/metrics", recorded("otlp-metrics.pb"))).status).toBe(202)
    expect((await post(lab, "/v1/logs", recorded("otlp-logs.pb"))).status).toBe(202)
    const [metrics, logs] = lab.datadog.otlp().received
    const names = metrics?.metrics?.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(["claude_code.cost.usage", "claude_code.token.usage"]))
    expect(metrics?.metrics?.every(({ temporality }) => temporality === "delta")).toBe(true)
    const requests = logs?.logs?.filter(({ body }) => body === "claude_code.api_request") ?? []
    expect(requests.length).toBeGreaterThan(0)
    expect(requests.every(({ attributes }) => typeof attributes["duration_ms"] === "number")).toBe(true)
    expect(lab.datadog.snapshot().issues).toEqual([])
  })
})
