import type { MetricPoints } from "../../../ports/datadog-inspection.ts"
import { asAttributes } from "../attributes.ts"

/** The points of all series of a timeseries answer, oldest first. */
export function mapPoints(body: unknown): MetricPoints {
  const { series } = asAttributes(body)
  const lists = (Array.isArray(series) ? series : []).flatMap((one: unknown) => {
    const { pointlist } = asAttributes(one)
    return Array.isArray(pointlist) ? pointlist : []
  })
  return lists
    .flatMap((point: unknown) => {
      const [at, value]: readonly unknown[] = Array.isArray(point) ? point : []
      return typeof at === "number" && typeof value === "number" ? [{ at, value }] : []
    })
    .toSorted((one, other) => one.at - other.at)
}
