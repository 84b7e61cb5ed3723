import type { Metric } from "../../ports/metrics-sink.ts"
import { type MetricDefinition, type MetricName, type MetricTags, METRICS } from "./metric-table.ts"

/** One value of a metric of the table, with the tags that it has there and no others, in the form that Datadog would give them. */
export function measure<Name extends MetricName>(name: Name, value: number, tags: MetricTags<Name>): Metric {
  const { kind, unit, tags: keys }: MetricDefinition = METRICS[name]
  const words = new Map<string, string | null>(Object.entries(tags))
  const metric: Omit<Metric, symbol> = {
    name,
    kind,
    value,
    tags: keys.map(key => metricTag(key, words.get(key) ?? null)),
    ...(unit === null ? {} : { unit }),
  }
  return metric as Metric
}

/** Datadog takes 200 characters of a tag, in lower case, and turns others than these into underscores. */
export function metricTag(key: string, value: string | null): string {
  const word = (value ?? "").toLowerCase().replace(/[^a-z0-9_./-]/g, "_")
  return `${key}:${word.slice(0, 150) || "unknown"}`
}
