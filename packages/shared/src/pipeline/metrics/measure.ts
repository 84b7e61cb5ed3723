import type { Metric } from "../../ports/metrics-sink.ts"
import { type MetricDefinition, type MetricName, type MetricTags, METRICS } from "./metric-table.ts"

/** One value of a metric of the table, with its tags in the form that Datadog would give them. */
export function measure<Name extends MetricName>(name: Name, value: number, tags: MetricTags<Name>): Metric {
  const { kind, unit }: MetricDefinition = METRICS[name]
  return {
    name,
    kind,
    value,
    tags: Object.entries<string | null>(tags).map(([key, word]) => metricTag(key, word)),
    ...(unit === null ? {} : { unit }),
  }
}

/** Datadog takes 200 characters of a tag, in lower case, and turns others than these into underscores. */
export function metricTag(key: string, value: string | null): string {
  const word = (value ?? "").toLowerCase().replace(/[^a-z0-9_./-]/g, "_")
  return `${key}:${word.slice(0, 150) || "unknown"}`
}
