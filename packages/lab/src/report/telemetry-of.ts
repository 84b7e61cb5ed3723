export type SentTelemetry = {
  readonly fixId: string
  /** 0: the model never answered, so there are no tokens either. */
  readonly usd: number
  /** Milliseconds of each request to the model. */
  readonly latencies: readonly number[]
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

/** Its events: one api_request for each latency, the run's id on the resource alone. */
export function eventsOf({ fixId, latencies, at }: SentTelemetry): object {
  const logRecords = latencies.map(ms => ({
    timeUnixNano: `${at}000000`,
    body: { stringValue: "claude_code.api_request" },
    attributes: [attribute("event.name", "api_request"), { key: "duration_ms", value: { intValue: String(ms) } }],
  }))
  const resource = {
    attributes: [attribute("service.name", "auto-triage-autofix"), attribute("autofix.run_id", fixId)],
  }
  return {
    resourceLogs: [{ resource, scopeLogs: [{ scope: { name: "com.anthropic.claude_code.events" }, logRecords }] }],
  }
}
