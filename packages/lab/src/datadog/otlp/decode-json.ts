import { asRecord } from "../as-record.ts"
import {
  type OtlpAttributes,
  type OtlpLog,
  type OtlpLogs,
  type OtlpMetric,
  type OtlpMetrics,
  type OtlpPoint,
  type OtlpValue,
  TEMPORALITIES,
  UndecodableError,
} from "./otlp-message.ts"

// The JSON form of the same messages: names in camel case, 64-bit integers as texts or numbers, enums as numbers or names.

type Fields = Readonly<Record<string, unknown>>

const KINDS: readonly (readonly [string, OtlpMetric["kind"]])[] = [
  ["gauge", "gauge"],
  ["sum", "sum"],
  ["histogram", "histogram"],
  ["exponentialHistogram", "exponential-histogram"],
  ["summary", "summary"],
]
const DEEPEST = 20

/** @throws UndecodableError */
export function decodeMetricsJson(text: string): readonly OtlpMetrics[] {
  return list(parse(text)["resourceMetrics"]).map(group => ({
    resource: attributesOf(record(group["resource"] ?? {})),
    metrics: list(group["scopeMetrics"]).flatMap(scope => list(scope["metrics"]).flatMap(readMetric)),
  }))
}

/** @throws UndecodableError */
export function decodeLogsJson(text: string): readonly OtlpLogs[] {
  return list(parse(text)["resourceLogs"]).map(group => ({
    resource: attributesOf(record(group["resource"] ?? {})),
    logs: list(group["scopeLogs"]).flatMap(scope => list(scope["logRecords"]).map(readLog)),
  }))
}

function readMetric(metric: Fields): readonly OtlpMetric[] {
  const found = KINDS.find(([name]) => metric[name] !== undefined)
  if (found === undefined) return []
  const [name, kind] = found
  const data = record(metric[name])
  return [
    {
      name: text(metric["name"]),
      unit: text(metric["unit"]),
      kind,
      temporality: kind === "gauge" || kind === "summary" ? null : temporalityOf(data["aggregationTemporality"]),
      monotonic: data["isMonotonic"] === true,
      points: list(data["dataPoints"]).map(point => readPoint(point, kind)),
    },
  ]
}

function temporalityOf(value: unknown): OtlpMetric["temporality"] {
  if (typeof value === "number") return TEMPORALITIES[value] ?? "unspecified"
  const name = text(value).replace("AGGREGATION_TEMPORALITY_", "").toLowerCase()
  return TEMPORALITIES.find(known => known === name) ?? "unspecified"
}

function readPoint(point: Fields, kind: OtlpMetric["kind"]): OtlpPoint {
  const isNumber = kind === "gauge" || kind === "sum"
  const value = point["asDouble"] ?? point["asInt"]
  return {
    attributes: attributesOf(point),
    at: milliseconds(point["timeUnixNano"]) ?? 0,
    value: isNumber && value !== undefined ? number(value) : null,
    distribution: isNumber ? null : { count: number(point["count"] ?? 0), sum: number(point["sum"] ?? 0) },
  }
}

function readLog(log: Fields): OtlpLog {
  return {
    at: milliseconds(log["timeUnixNano"]) ?? milliseconds(log["observedTimeUnixNano"]),
    severity: typeof log["severityNumber"] === "number" ? log["severityNumber"] : 0,
    severityText: text(log["severityText"]),
    body: log["body"] === undefined ? null : valueOf(record(log["body"]), 0),
    attributes: attributesOf(log),
  }
}

function attributesOf(holder: Fields): OtlpAttributes {
  return pairs(holder["attributes"], 0)
}

function pairs(value: unknown, depth: number): OtlpAttributes {
  return Object.fromEntries(
    list(value).map(pair => [text(pair["key"]), valueOf(record(pair["value"] ?? {}), depth)] as const),
  )
}

function valueOf(value: Fields, depth: number): OtlpValue {
  if (depth > DEEPEST) return null
  const { stringValue, boolValue, intValue, doubleValue, arrayValue, kvlistValue, bytesValue } = value
  if (stringValue !== undefined) return text(stringValue)
  if (boolValue !== undefined) return boolValue === true
  if (intValue !== undefined) return number(intValue)
  if (doubleValue !== undefined) return number(doubleValue)
  if (arrayValue !== undefined) return list(record(arrayValue)["values"]).map(inner => valueOf(inner, depth + 1))
  if (kvlistValue !== undefined) return pairs(record(kvlistValue)["values"], depth + 1)
  return bytesValue === undefined ? null : text(bytesValue)
}

function parse(body: string): Fields {
  try {
    return record(JSON.parse(body))
  } catch {
    throw new UndecodableError("the body is no JSON object")
  }
}

function record(value: unknown): Fields {
  const found = asRecord(value)
  if (found === null) throw new UndecodableError("an object was expected")
  return found
}

function list(value: unknown): readonly Fields[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw new UndecodableError("a list was expected")
  return value.map(record)
}

function text(value: unknown): string {
  return typeof value === "string" ? value : ""
}

/** Also of the texts that JSON has for what it has no number for: "NaN", "Infinity" and 64-bit integers. */
function number(value: unknown): number {
  if (typeof value === "number") return value
  if (typeof value !== "string" || value.trim() === "") throw new UndecodableError("a number was expected")
  return Number(value)
}

function milliseconds(nanoseconds: unknown): number | null {
  if (typeof nanoseconds === "string" && /^\d{1,20}$/.test(nanoseconds)) {
    const at = Number(BigInt(nanoseconds) / 1_000_000n)
    return at > 0 ? at : null
  }
  return typeof nanoseconds === "number" && nanoseconds > 0 ? Math.floor(nanoseconds / 1e6) : null
}
