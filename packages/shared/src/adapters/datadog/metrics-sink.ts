import { ConfigError } from "../../errors.ts"
import type { Metric, MetricsSink } from "../../ports/metrics-sink.ts"
import { answeredWith } from "../upstream-error.ts"

export type MetricsSinkOptions = {
  readonly apiKey: string
  readonly baseUrl: string
  /** In the place of the global fetch; whoever gives one says with it how long an answer may take. */
  readonly fetch?: typeof fetch
}

const REQUEST = "POST /api/v2/series"
const TYPES = { count: 1, gauge: 3 } as const

/**
 * Datadog's metrics intake, which asks for nothing but the API key. Of points with the same name, tags and second it keeps the
 * last, so that a report that is repeated counts once.
 *
 * By fetch alone: one request does not earn the time that the vendor's client takes to load.
 */
export function createDatadogMetricsSink(options: MetricsSinkOptions): MetricsSink {
  return {
    async send(metrics, at) {
      if (metrics.length === 0) return
      const request = options.fetch ?? fetch
      const response = await request(`${options.baseUrl}/api/v2/series`, {
        method: "POST",
        // The key goes along to wherever a redirect leads.
        redirect: "manual",
        headers: { "dd-api-key": options.apiKey, "content-type": "application/json" },
        body: JSON.stringify({ series: metrics.map(metric => seriesOf(metric, at)) }),
      })
      await response.body?.cancel()
      if (response.status === 401 || response.status === 403)
        throw new ConfigError(
          'Datadog does not take metrics with the API key in the input "datadog-api-key" (the secret DATADOG_API_KEY): correct or replace it',
        )
      if (!response.ok)
        throw answeredWith({ service: "datadog", request: REQUEST, status: response.status, detail: "" })
    },
  }
}

function seriesOf({ name, kind, value, tags, unit, at }: Metric, now: number): object {
  const points = [{ timestamp: Math.floor((at ?? now) / 1000), value }]
  // A count needs the seconds that it stands for; a run is an event, so one will do.
  const interval = kind === "count" ? { interval: 1 } : {}
  return { metric: name, type: TYPES[kind], points, tags, ...interval, ...(unit === undefined ? {} : { unit }) }
}
