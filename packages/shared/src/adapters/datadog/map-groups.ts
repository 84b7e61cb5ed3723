import type { SampleGroup, Track } from "../../ports/error-source.ts"
import { asAttributes } from "./attributes.ts"

/** Maps the buckets of an aggregation by env and version with count (first) and distinct users (second). */
export function mapGroups(track: Track, body: unknown): SampleGroup[] {
  const data = asAttributes(body)["data"]
  const buckets =
    track === "trace"
      ? Array.isArray(data)
        ? data.map(item => asAttributes(item)["attributes"])
        : []
      : asAttributes(data)["buckets"]
  return Array.isArray(buckets) ? buckets.flatMap(bucket => mapBucket(asAttributes(bucket)) ?? []) : []
}

function mapBucket(bucket: Readonly<Record<string, unknown>>): SampleGroup | null {
  const by = asAttributes(bucket["by"])
  // The two spellings are those of the spans endpoint and of the other two.
  const computes = asAttributes(bucket["compute"] ?? bucket["computes"])
  const [count, users] = [numberOf(computes["c0"]), numberOf(computes["c1"])]
  if (count === null) return null
  return { environment: nameOf(by["env"]), version: nameOf(by["version"]), count, users: users ?? 0 }
}

function numberOf(value: unknown): number | null {
  const raw = typeof value === "object" && value !== null && "value" in value ? value.value : value
  return typeof raw === "number" && Number.isFinite(raw) ? raw : null
}

function nameOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null
}
