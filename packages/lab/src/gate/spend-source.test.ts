import { createDatadogSpendSource } from "@auto-triage/shared/adapters/datadog/spend-source"
import { ConfigError, UpstreamError } from "@auto-triage/shared/errors"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { type DatadogUnderTest, datadogUnderTest, KEYS, START } from "../datadog/testing/datadog-under-test.ts"
import { type Handle, serve } from "../dedupe/serve.ts"

const HOUR = 3_600_000
let lab: DatadogUnderTest
let server: Awaited<ReturnType<typeof serve>>
let answer: Handle | null = null

beforeEach(async () => {
  lab = datadogUnderTest()
  answer = null
  server = await serve(request => (answer ?? (asked => lab.datadog.handle(asked)))(request))
})
afterEach(() => server.close())

function spent(appKey = KEYS.appKey) {
  const keys = { apiKey: KEYS.apiKey, appKey, baseUrl: server.url }
  return createDatadogSpendSource({ ...keys, repository: "percihealth/app" }).spentUsd(START - HOUR, START)
}

function cost(value: number, tags: readonly string[], secondsAgo = 0) {
  const points = [{ timestamp: START / 1000 - secondsAgo, value }]
  return { metric: "claude_code.cost.usage", type: 1, points, tags }
}

const OURS = ["service:auto-triage-autofix", "autofix.repository:percihealth/app"]

describe("what Datadog says was spent", () => {
  test("is the cost of this repository's fixes alone, over all runs", async () => {
    const series = [
      cost(0.4, [...OURS, "autofix.run_id:1.1"]),
      cost(0.25, [...OURS, "autofix.run_id:2.1"], 60),
      cost(9, ["service:auto-triage-autofix", "autofix.repository:percihealth/other"]),
      cost(9, ["service:claude-code", "autofix.repository:percihealth/app"]),
    ]
    await lab.call("POST", "/api/v2/series", { series })
    expect(await spent()).toBeCloseTo(0.65, 9)
  })

  test("is nothing where nothing was ever reported", async () => {
    expect(await spent()).toBe(0)
  })

  test("is unknown where the key may not ask", async () => {
    await expect(spent("wrong")).rejects.toThrow(ConfigError)
    await expect(spent("wrong")).rejects.toThrow(/timeseries_query/)
  })

  test.each([
    ["an error", new Response("{}", { status: 500 }), UpstreamError],
    ["a login page", new Response("<html>"), UpstreamError],
    ["another shape", Response.json({ data: {} }), UpstreamError],
    ["another column", columns([{ name: "x", values: [1] }]), UpstreamError],
    ["a sum that is none", columns([{ name: "spent", values: ["1"] }]), UpstreamError],
    ["a sum below nothing", columns([{ name: "spent", values: [-1] }]), UpstreamError],
  ])("is unknown where the answer is %s", async (_, response, error) => {
    answer = async () => response
    await expect(spent()).rejects.toThrow(error)
  })

  test.each([
    ["no column", []],
    ["a column without values", [{ name: "spent", values: [] }]],
    ["a column that is no list", [{ name: "spent" }]],
  ])("is nothing where the answer has %s", async (_, list) => {
    answer = async () => columns(list)
    expect(await spent()).toBe(0)
  })

  function columns(list: readonly object[]): Response {
    return Response.json({ data: { attributes: { columns: list } } })
  }
})
