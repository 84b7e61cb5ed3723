export type AgentSurroundings = {
  readonly path: string
  readonly home: string
  readonly tmp: string
  /** Address of the broker as the agent sees it, e.g. http://127.0.0.1:41733. */
  readonly broker: string
  /** What the broker knows the agent by; no key of anybody. */
  readonly apiKey: string
  /** Null where no telemetry is sent. */
  readonly telemetry: { readonly key: string; readonly resource: Readonly<Record<string, string>> } | null
}

/** The whole environment of the agent: nothing of the job's own. */
export function agentEnvironment(surroundings: AgentSurroundings): Record<string, string> {
  const { path, home, tmp, broker, apiKey, telemetry } = surroundings
  return {
    PATH: path,
    HOME: home,
    TMPDIR: tmp,
    LANG: "C.UTF-8",
    CI: "true",
    NO_UPDATE_NOTIFIER: "1",
    ANTHROPIC_BASE_URL: broker,
    ANTHROPIC_API_KEY: apiKey,
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    // Without a limit it asks for minutes whether a refused key is still refused.
    CLAUDE_CODE_MAX_RETRIES: "4",
    ...(telemetry === null ? {} : telemetryEnvironment(broker, telemetry)),
  }
}

// Metrics and logs; Datadog refuses traces without an access of its own, and cumulative sums always.
function telemetryEnvironment(
  broker: string,
  { key, resource }: NonNullable<AgentSurroundings["telemetry"]>,
): Record<string, string> {
  return {
    CLAUDE_CODE_ENABLE_TELEMETRY: "1",
    OTEL_METRICS_EXPORTER: "otlp",
    OTEL_LOGS_EXPORTER: "otlp",
    OTEL_EXPORTER_OTLP_PROTOCOL: "http/protobuf",
    OTEL_EXPORTER_OTLP_ENDPOINT: broker,
    OTEL_EXPORTER_OTLP_HEADERS: `x-api-key=${key}`,
    OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE: "delta",
    OTEL_METRIC_EXPORT_INTERVAL: "10000",
    CLAUDE_CODE_OTEL_SHUTDOWN_TIMEOUT_MS: "10000",
    OTEL_RESOURCE_ATTRIBUTES: Object.entries(resource)
      .filter(([, value]) => value !== "")
      .map(([name, value]) => `${name}=${encodeURIComponent(value.slice(0, 200).toWellFormed())}`)
      .join(","),
  }
}
