export type SentTelemetry = {
  readonly fixId: string
  /** 0: the model never answered, so there are no tokens either. */
  readonly usd: number
  /** Milliseconds of each request to the model. */
  readonly latencies: readonly number[]
  /** The same of requests whose answer broke off. */
  readonly broken?: readonly number[]
  /** Epoch milliseconds. */
  readonly at: number
}

type Attribute = { readonly key: string; readonly value: { readonly stringValue: string } }

function attribute(key: string, stringValue: string): Attribute {
  return { key, value: { stringValue } }
}

/** The metrics of an agent run as OTLP in JSON: delta sums whose points carry the run's id. */
export function metricsOf({ fixId, usd, at }: SentTelemetry): object {
  const sum = (name: string, asDouble: number, type: string): object => ({
    name,
    sum: {
      aggregationTemporality: 1,
      isMonotonic: true,
      dataPoints: [
        {
          timeUnixNano: `${at}000000`,
          asDouble,
          attributes: [attribute("autofix.run_id", fixId), attribute("type", type)],
        },
      ],
    },
  })
  const used = [
    sum("claude_code.token.usage", 9000, "input"),
    sum("claude_code.token.usage", 1200, "output"),
    sum("claude_code.cost.usage", usd, "any"),
  ]
  const metrics = [sum("claude_code.session.count", 1, "any"), ...(usd > 0 ? used : [])]
  const resource = { attributes: [attribute("service.name", "auto-triage-autofix")] }
  return { resourceMetrics: [{ resource, scopeMetrics: [{ scope: { name: "com.anthropic.claude_code" }, metrics }] }] }
}

/** Its events: one for each request to the model, the run's id on the resource alone. */
export function eventsOf({ fixId, latencies, broken = [], at }: SentTelemetry): object {
  const record = (name: string, ms: number): object => ({
    timeUnixNano: `${at}000000`,
    body: { stringValue: `claude_code.${name}` },
    attributes: [attribute("event.name", name), { key: "duration_ms", value: { intValue: String(ms) } }],
  })
  const logRecords = [...latencies.map(ms => record("api_request", ms)), ...broken.map(ms => record("api_error", ms))]
  const resource = {
    attributes: [attribute("service.name", "auto-triage-autofix"), attribute("autofix.run_id", fixId)],
  }
  return {
    resourceLogs: [{ resource, scopeLogs: [{ scope: { name: "com.anthropic.claude_code.events" }, logRecords }] }],
  }
}
