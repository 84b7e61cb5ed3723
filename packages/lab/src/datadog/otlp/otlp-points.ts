import type { MetricPoint } from "../metrics/metric-store.ts"
import type { OtlpAttributes, OtlpMetric, OtlpMetrics, OtlpPoint } from "./otlp-message.ts"
import { attributeTags, knownTags } from "./otlp-tags.ts"

/**
 * Delta sums become counts and gauges stay gauges, named as they are, with the attributes of each point as tags.
 * Of the resource only service, version, env and host are tags, unless the sender asks for all of it.
 * https://docs.datadoghq.com/opentelemetry/setup/otlp_ingest/metrics/
 */
export function otlpPoints(groups: readonly OtlpMetrics[], resourceAsTags: boolean): readonly MetricPoint[] {
  return groups.flatMap(({ resource, metrics }) => {
    const tags = [...attributeTags(knownTags(resource)), ...(resourceAsTags ? attributeTags(entriesOf(resource)) : [])]
    return metrics.flatMap(metric => metric.points.flatMap(point => pointsOf(metric, point, tags)))
  })
}

function pointsOf(metric: OtlpMetric, point: OtlpPoint, resourceTags: readonly string[]): readonly MetricPoint[] {
  const counts = metric.temporality === "delta" && (metric.kind !== "sum" || metric.monotonic)
  const shared = {
    tags: [...resourceTags, ...attributeTags(entriesOf(point.attributes))],
    at: Math.floor(point.at / 1000),
    kind: counts ? ("count" as const) : ("gauge" as const),
    unit: metric.unit === "" ? null : metric.unit,
  }
  const { name } = metric
  const { value, distribution } = point
  const values =
    distribution === null
      ? [{ metric: name, value }]
      : [
          { metric: `${name}.count`, value: distribution.count },
          { metric: `${name}.sum`, value: distribution.sum },
        ]
  return values.flatMap(one =>
    one.value === null || !Number.isFinite(one.value) ? [] : [{ ...shared, metric: one.metric, value: one.value }],
  )
}

function entriesOf(attributes: OtlpAttributes): [string, OtlpAttributes[string]][] {
  return Object.entries(attributes)
}
