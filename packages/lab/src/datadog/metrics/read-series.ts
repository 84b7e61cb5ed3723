import { asRecord } from "../as-record.ts"
import { isCurrent } from "./is-current.ts"
import type { MetricPoint } from "./metric-store.ts"

export type ReadSeries =
  | { readonly ok: true; readonly points: readonly MetricPoint[]; readonly dropped: number }
  | { readonly ok: false; readonly problem: string }

const KINDS = ["gauge", "count", "rate", "gauge"] as const

class Problem extends Error {}

/** Both forms of submitted series: points as objects and a numeric type (v2), or as pairs and a word (v1). */
export function readSeries(body: unknown, nowSeconds: number): ReadSeries {
  try {
    const series = asRecord(body)?.["series"]
    if (!Array.isArray(series)) throw new Problem("series is required")
    const all = series.flatMap(readOne)
    const points = all.filter(point => isCurrent(point, nowSeconds))
    return { ok: true, points, dropped: all.length - points.length }
  } catch (error) {
    if (error instanceof Problem) return { ok: false, problem: error.message }
    throw error
  }
}

function readOne(value: unknown): MetricPoint[] {
  const series = asRecord(value)
  const metric = series?.["metric"]
  const points = series?.["points"]
  if (series === null || typeof metric !== "string" || !/^[A-Za-z]/.test(metric))
    throw new Problem("metric is required")
  if (!Array.isArray(points)) throw new Problem("points are required")
  const { type, tags, unit, host } = series
  const kind = typeof type === "number" ? KINDS[type] : type === "count" || type === "rate" ? type : "gauge"
  if (kind === undefined) throw new Problem("unknown metric type")
  const own = Array.isArray(tags) ? tags.filter(tag => typeof tag === "string") : []
  return points.map(point => ({
    ...readPoint(point),
    metric,
    kind,
    tags: typeof host === "string" ? [...own, `host:${host}`] : own,
    unit: typeof unit === "string" ? unit : null,
  }))
}

function readPoint(point: unknown): { at: number; value: number } {
  const [at, value] = Array.isArray(point) ? point : [asRecord(point)?.["timestamp"], asRecord(point)?.["value"]]
  if (typeof at !== "number" || typeof value !== "number") throw new Problem("a point is a timestamp and a number")
  return { at: Math.trunc(at), value }
}
