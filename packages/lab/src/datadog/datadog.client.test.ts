import type { AddressInfo } from "node:net"

import { createConfiguration } from "@datadog/datadog-api-client/dist/packages/datadog-api-client-common/index.js"
import { BaseServerConfiguration } from "@datadog/datadog-api-client/dist/packages/datadog-api-client-common/servers.js"
import { MonitorsApi } from "@datadog/datadog-api-client/dist/packages/datadog-api-client-v1/apis/MonitorsApi.js"
import { WebhooksIntegrationApi } from "@datadog/datadog-api-client/dist/packages/datadog-api-client-v1/apis/WebhooksIntegrationApi.js"
import { ErrorTrackingApi } from "@datadog/datadog-api-client/dist/packages/datadog-api-client-v2/apis/ErrorTrackingApi.js"
import { LogsApi } from "@datadog/datadog-api-client/dist/packages/datadog-api-client-v2/apis/LogsApi.js"
import { MetricsApi } from "@datadog/datadog-api-client/dist/packages/datadog-api-client-v2/apis/MetricsApi.js"
import { RUMApi } from "@datadog/datadog-api-client/dist/packages/datadog-api-client-v2/apis/RUMApi.js"
import { SpansApi } from "@datadog/datadog-api-client/dist/packages/datadog-api-client-v2/apis/SpansApi.js"
import { createAdaptorServer } from "@hono/node-server"
import { afterAll, beforeAll, expect, test } from "vitest"

import { datadogUnderTest, KEYS, START, type DatadogUnderTest } from "./testing/datadog-under-test.ts"
import { errorLog } from "./testing/error-log.ts"

let lab: DatadogUnderTest
let server: ReturnType<typeof createAdaptorServer>
let config: ReturnType<typeof createConfiguration>

beforeAll(async () => {
  lab = datadogUnderTest()
  server = createAdaptorServer({ fetch: request => lab.datadog.handle(request) })
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  config = createConfiguration({
    authMethods: { apiKeyAuth: KEYS.apiKey, appKeyAuth: KEYS.appKey },
    baseServer: new BaseServerConfiguration(`http://127.0.0.1:${port}`, {}),
  })
})
afterAll(() => server.close())

const filter = { query: "@issue.id:*", from: "now-7d", to: "now" }

test("the vendor's client reads the issue that a log opened", async () => {
  await lab.log([errorLog()])
  const api = new ErrorTrackingApi(config)
  const found = await api.searchIssues({
    body: {
      data: {
        type: "search_request",
        attributes: { query: "service:backend-api", from: START - 1, to: START + 1, track: "logs" },
      },
    },
    include: ["issue"],
  })
  const id = found.data?.[0]?.id ?? ""
  expect(found.data?.[0]?.attributes).toMatchObject({ totalCount: 1 })
  const issue = await api.getIssue({ issueId: id, include: ["assignee", "case", "team_owners"] })
  expect(issue.data?.attributes).toMatchObject({
    errorType: "TypeError",
    filePath: "apps/backend/src/bookings/service.ts",
    functionName: "createBooking",
    firstSeenVersion: "1.4.0",
    languages: ["JAVASCRIPT"],
    platform: "BACKEND",
    state: "OPEN",
  })
})

test("the vendor's client reads errors of an unknown issue as exceptions", async () => {
  const asked = new ErrorTrackingApi(config).getIssue({ issueId: "da226b38-baac-11f1-bad1-da7ad0900005" })
  await expect(asked).rejects.toMatchObject({ code: 404, body: { errors: [{ detail: "issue not found" }] } })
})

test("the vendor's client reads samples of all three products", async () => {
  lab.datadog.feed([
    { track: "trace", count: 4, users: 2, version: "2" },
    { track: "rum", platform: "BROWSER", count: 3, users: 3, version: "2" },
  ])
  const search = { filter, page: { limit: 2 } }
  const spans = await new SpansApi(config).listSpans({ body: { data: { type: "search_request", attributes: search } } })
  expect(spans.data?.[0]?.attributes?.custom).toMatchObject({ error: { type: "Error" }, usr: { id: "user-1" } })
  expect(spans.meta?.page?.after).toEqual(expect.any(String))
  const logs = await new LogsApi(config).listLogs({ body: search })
  expect(logs.data?.[0]?.attributes?.attributes).toMatchObject({ error: { kind: "TypeError" } })
  const rum = await new RUMApi(config).searchRUMEvents({ body: search })
  expect(rum.data?.[0]?.attributes?.attributes).toMatchObject({ error: { type: "Error" }, type: "error" })
})

test("the vendor's client reads counts of all three products", async () => {
  const compute = [{ aggregation: "count" as const }, { aggregation: "cardinality" as const, metric: "@usr.id" }]
  const groupBy = [{ facet: "env" }, { facet: "version" }]
  const attributes = { filter, compute, groupBy }
  const ofSpans = await new SpansApi(config).aggregateSpans({
    body: { data: { type: "aggregate_request", attributes } },
  })
  expect(ofSpans.data?.[0]?.attributes).toMatchObject({
    by: { env: "staging", version: "2" },
    computes: { c0: 4, c1: 2 },
  })
  const ofRum = await new RUMApi(config).aggregateRUMEvents({ body: attributes })
  expect(ofRum.data?.buckets?.[0]).toMatchObject({ by: { env: "staging" }, computes: { c0: 3, c1: 3 } })
  const ofLogs = await new LogsApi(config).aggregateLogs({ body: attributes })
  expect(ofLogs.data?.buckets?.[0]).toMatchObject({ by: { env: "staging", version: "1.4.0" }, computes: { c0: 1 } })
})

test("the vendor's client pages through every event", async () => {
  const ids = new Set<string>()
  let cursor: string | undefined
  do {
    const page = { limit: 3, ...(cursor === undefined ? {} : { cursor }) }
    const found = await new SpansApi(config).listSpans({
      body: { data: { type: "search_request", attributes: { filter, page } } },
    })
    for (const { id } of found.data ?? []) ids.add(id ?? "")
    cursor = found.meta?.page?.after
  } while (cursor !== undefined)
  expect(ids.size).toBe(4)
})

test("the vendor's client submits metrics and sums them up", async () => {
  const api = new MetricsApi(config)
  const series = { metric: "auto_triage.runs", type: 1 as const, points: [{ timestamp: START / 1000, value: 3 }] }
  await api.submitMetrics({
    body: {
      series: [
        { ...series, tags: ["env:a"] },
        { ...series, tags: ["env:b"] },
      ],
    },
  })
  const answer = await api.queryScalarData({
    body: {
      data: {
        type: "scalar_request",
        attributes: {
          from: START - 60_000,
          to: START + 60_000,
          queries: [
            { dataSource: "metrics", name: "a", aggregator: "sum", query: "sum:auto_triage.runs{*}.as_count()" },
          ],
          formulas: [{ formula: "a * 2" }],
        },
      },
    },
  })
  expect(answer.data?.attributes?.columns?.[0]).toMatchObject({ values: [12] })
})

test("the vendor's client manages monitors and webhooks", async () => {
  const monitors = new MonitorsApi(config)
  const query = 'error-tracking("*").source("all").new().rollup("count").by("issue.id").last("1d") > 0'
  const body = { name: "m", type: "error-tracking alert" as const, query, message: "x" }
  expect(await monitors.validateMonitor({ body })).toEqual({})
  await expect(monitors.createMonitor({ body: { ...body, query: "nope" } })).rejects.toMatchObject({
    code: 400,
    body: { errors: [expect.stringContaining("The value provided for parameter 'query' is invalid: ")] },
  })
  const created = await monitors.createMonitor({ body })
  expect(created).toMatchObject({ multi: true, overallState: "No Data", options: { newHostDelay: 300, silenced: {} } })
  expect(await monitors.deleteMonitor({ monitorId: created.id ?? 0 })).toEqual({ deletedMonitorId: created.id })
  await expect(monitors.getMonitor({ monitorId: created.id ?? 0 })).rejects.toMatchObject({
    body: { errors: ["Monitor not found"] },
  })

  const webhooks = new WebhooksIntegrationApi(config)
  await webhooks.createWebhooksIntegrationCustomVariable({ body: { name: "TOKEN", value: "hush", isSecret: true } })
  const variable = await webhooks.getWebhooksIntegrationCustomVariable({ customVariableName: "TOKEN" })
  expect(variable).toMatchObject({ name: "TOKEN", isSecret: true })
  expect(variable.value).toBeUndefined()
  const webhook = { name: "w", url: "https://x.test/", customHeaders: '{"a":"$TOKEN"}' }
  await webhooks.createWebhooksIntegration({ body: webhook })
  expect(await webhooks.getWebhooksIntegration({ webhookName: "w" })).toMatchObject({ ...webhook, encodeAs: "json" })
  await expect(webhooks.createWebhooksIntegration({ body: webhook })).rejects.toMatchObject({ code: 400 })
})
