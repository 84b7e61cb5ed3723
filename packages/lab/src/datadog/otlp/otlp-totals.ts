import type { OtlpAttributes, OtlpMetric, OtlpPoint } from "./otlp-message.ts"
import type { OtlpReceived } from "./otlp-store.ts"

/** What the telemetry of one workflow run adds up to. */
export type OtlpTotals = {
  usd: number
  /** By type: input, output, cacheRead, cacheCreation. */
  readonly tokens: Record<string, number>
  apiRequests: number
  /** Milliseconds that the requests to the model took together. */
  durationMs: number
}

const RUN = "autofix.run_id"

/** Totals by the run id that points, logs or their resources carry; what carries none counts for nobody. */
export function otlpTotals(received: readonly OtlpReceived[]): Readonly<Record<string, OtlpTotals>> {
  const totals = new Map<string, OtlpTotals>()
  const of = (attributes: OtlpAttributes, resource: OtlpAttributes): OtlpTotals | null => {
    const run = attributes[RUN] ?? resource[RUN]
    if (typeof run !== "string" && typeof run !== "number") return null
    const known = totals.get(String(run)) ?? { usd: 0, tokens: {}, apiRequests: 0, durationMs: 0 }
    totals.set(String(run), known)
    return known
  }
  for (const { resource, metrics = [], logs = [] } of received) {
    for (const metric of metrics)
      for (const point of metric.points) addPoint(of(point.attributes, resource), metric, point)
    for (const { attributes, body } of logs)
      if (body === "claude_code.api_request") addRequest(of(attributes, resource), attributes)
  }
  return Object.fromEntries([...totals].map(([run, total]) => [run, { ...total, usd: Number(total.usd.toFixed(9)) }]))
}

function addPoint(total: OtlpTotals | null, { name }: OtlpMetric, { attributes, value }: OtlpPoint): void {
  if (total === null || value === null) return
  if (name === "claude_code.cost.usage") total.usd += value
  const { type } = attributes
  if (name === "claude_code.token.usage" && typeof type === "string")
    total.tokens[type] = (total.tokens[type] ?? 0) + value
}

function addRequest(total: OtlpTotals | null, attributes: OtlpAttributes): void {
  if (total === null) return
  total.apiRequests += 1
  total.durationMs += Number(attributes["duration_ms"] ?? 0)
}
