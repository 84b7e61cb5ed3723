export type MetricPoint = {
  readonly metric: string
  /** Sorted, without duplicates. */
  readonly tags: readonly string[]
  /** Epoch seconds, UTC. */
  readonly at: number
  readonly value: number
  readonly kind: "count" | "rate" | "gauge"
  readonly unit: string | null
}

export interface MetricStore {
  /** As Datadog: of points with the same metric, tags and second, the last one wins. */
  add(point: MetricPoint): void
  points(metric: string): readonly MetricPoint[]
  names(): readonly string[]
  /** Takes all points of a metric out again; what it gives back puts them back. */
  forget(metric: string): () => void
}

export function createMetricStore(): MetricStore {
  const byMetric = new Map<string, Map<string, MetricPoint>>()
  return {
    add(point) {
      const tags = [...new Set(point.tags)].toSorted()
      const points = byMetric.get(point.metric) ?? new Map<string, MetricPoint>()
      byMetric.set(point.metric, points.set(JSON.stringify([point.at, tags]), { ...point, tags }))
    },
    points: metric => [...(byMetric.get(metric)?.values() ?? [])],
    names: () => [...byMetric.keys()].toSorted(),
    forget(metric) {
      const before = byMetric.get(metric)
      byMetric.delete(metric)
      return () => void (before === undefined ? byMetric.delete(metric) : byMetric.set(metric, before))
    },
  }
}
