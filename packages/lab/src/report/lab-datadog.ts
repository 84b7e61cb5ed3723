import type { DatadogEmulator } from "../datadog/datadog.ts"
import { KEYS } from "../datadog/testing/datadog-under-test.ts"
import { eventsOf, metricsOf, type SentTelemetry } from "./telemetry-of.ts"

/** Sends the telemetry of a run as the agent would. */
export async function sendTelemetry(datadog: DatadogEmulator, telemetry: SentTelemetry): Promise<void> {
  await post(datadog, "/v1/metrics", metricsOf(telemetry))
  await post(datadog, "/v1/logs", eventsOf(telemetry))
}

type Scalar = {
  readonly data: { readonly attributes: { readonly columns: readonly { readonly values: readonly unknown[] }[] } }
}

/** Sum of a metric over the hour before `to` (epoch milliseconds), e.g. of "a.b{tag:value}"; null where it has no point. */
export async function sumOfMetric(datadog: DatadogEmulator, query: string, to: number): Promise<unknown> {
  const queries = [{ name: "sum", data_source: "metrics", aggregator: "sum", query: `sum:${query}.as_count()` }]
  const attributes = { queries, formulas: [{ formula: "sum" }], from: to - 3_600_000, to }
  const answer = await post(datadog, "/api/v2/query/scalar", { data: { type: "scalar_request", attributes } })
  return (answer as Scalar).data.attributes.columns[0]?.values[0] ?? null
}

async function post(datadog: DatadogEmulator, path: string, body: object): Promise<unknown> {
  const headers = { "dd-api-key": KEYS.apiKey, "dd-application-key": KEYS.appKey, "content-type": "application/json" }
  const request = new Request(`http://datadog.test${path}`, { method: "POST", headers, body: JSON.stringify(body) })
  const answer = await datadog.handle(request)
  if (!answer.ok) throw new Error(await answer.text())
  return answer.json()
}
