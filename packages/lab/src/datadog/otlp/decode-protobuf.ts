import {
  type OtlpAttributes,
  type OtlpLog,
  type OtlpLogs,
  type OtlpMetric,
  type OtlpMetrics,
  type OtlpPoint,
  TEMPORALITIES,
} from "./otlp-message.ts"
import { readWire, type WireField } from "./read-wire.ts"
import { wireAttributes, wireDouble, wireFixed, wireText, wireTime, wireValue } from "./wire-values.ts"

// Field numbers of https://github.com/open-telemetry/opentelemetry-proto, version 1.

const KINDS: Readonly<Record<number, OtlpMetric["kind"]>> = {
  5: "gauge",
  7: "sum",
  9: "histogram",
  10: "exponential-histogram",
  11: "summary",
}
/** Where each kind of point keeps its attributes. */
const ATTRIBUTES = { gauge: 7, sum: 7, histogram: 9, "exponential-histogram": 1, summary: 7 } as const

/** @throws UndecodableError */
export function decodeMetrics(body: Uint8Array): readonly OtlpMetrics[] {
  return resources(body).map(({ resource, records }) => ({ resource, metrics: records.flatMap(readMetric) }))
}

/** @throws UndecodableError */
export function decodeLogs(body: Uint8Array): readonly OtlpLogs[] {
  return resources(body).map(({ resource, records }) => ({ resource, logs: records.map(readLog) }))
}

/** Both requests nest alike: resource, scopes below it, records below them. */
function resources(body: Uint8Array): readonly { resource: OtlpAttributes; records: readonly WireField[][] }[] {
  return all(readWire(body), 1).map(group => {
    const fields = readWire(group.bytes)
    const resource = all(fields, 1).at(-1)
    const records = all(fields, 2).flatMap(scope => all(readWire(scope.bytes), 2))
    return {
      resource: resource === undefined ? {} : wireAttributes(readWire(resource.bytes), 1),
      records: records.map(({ bytes }) => [...readWire(bytes)]),
    }
  })
}

function readMetric(fields: readonly WireField[]): readonly OtlpMetric[] {
  const data = fields.findLast(({ number }) => KINDS[number] !== undefined)
  const kind = KINDS[data?.number ?? 0]
  if (data === undefined || kind === undefined) return []
  const inner = readWire(data.bytes)
  const temporality = TEMPORALITIES[Number(one(inner, 2)?.int ?? 0n)] ?? "unspecified"
  return [
    {
      name: textOf(one(fields, 1)),
      unit: textOf(one(fields, 3)),
      kind,
      temporality: kind === "gauge" || kind === "summary" ? null : temporality,
      monotonic: kind === "sum" && (one(inner, 3)?.int ?? 0n) !== 0n,
      points: all(inner, 1).map(({ bytes }) => readPoint(readWire(bytes), kind)),
    },
  ]
}

function readPoint(fields: readonly WireField[], kind: OtlpMetric["kind"]): OtlpPoint {
  const time = one(fields, 3)
  const isNumber = kind === "gauge" || kind === "sum"
  return {
    attributes: wireAttributes(fields, ATTRIBUTES[kind]),
    at: time === undefined ? 0 : wireTime(time),
    value: isNumber ? numberOf(fields) : null,
    distribution: isNumber ? null : distributionOf(fields),
  }
}

function numberOf(fields: readonly WireField[]): number | null {
  const [double, integer] = [one(fields, 4), one(fields, 6)]
  if (double !== undefined) return wireDouble(double)
  return integer === undefined ? null : wireFixed(integer, true)
}

function distributionOf(fields: readonly WireField[]): { count: number; sum: number } {
  const [count, sum] = [one(fields, 4), one(fields, 5)]
  return { count: count === undefined ? 0 : wireFixed(count), sum: sum === undefined ? 0 : wireDouble(sum) }
}

function readLog(fields: readonly WireField[]): OtlpLog {
  const time = [one(fields, 1), one(fields, 11)].map(field => (field === undefined ? 0 : wireTime(field)))
  const body = one(fields, 5)
  return {
    at: time.find(known => known > 0) ?? null,
    severity: Number(one(fields, 2)?.int ?? 0n),
    severityText: textOf(one(fields, 3)),
    body: body === undefined ? null : wireValue(body.bytes),
    attributes: wireAttributes(fields, 6),
  }
}

function all(fields: readonly WireField[], number: number): readonly WireField[] {
  return fields.filter(field => field.number === number)
}

function one(fields: readonly WireField[], number: number): WireField | undefined {
  return fields.findLast(field => field.number === number)
}

function textOf(field: WireField | undefined): string {
  return field === undefined ? "" : wireText(field)
}
