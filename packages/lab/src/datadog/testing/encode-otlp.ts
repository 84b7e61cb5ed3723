// A writer of OTLP's protobuf form, for tests; its field numbers are written down apart from the reader's.

type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value }
type Attributes = Readonly<Record<string, Value>>

export type PointToSend = {
  readonly value?: number
  /** As a 64-bit integer instead of a double. */
  readonly integer?: boolean
  readonly histogram?: { readonly count: number; readonly sum: number }
  /** Epoch milliseconds. */
  readonly at: number
  readonly attributes?: Attributes
}

export type MetricToSend = {
  readonly name: string
  readonly unit?: string
  readonly kind?: "sum" | "gauge" | "histogram" | "exponential"
  /** 1 is delta, 2 is cumulative. */
  readonly temporality?: number
  readonly points: readonly PointToSend[]
}

export type LogToSend = {
  readonly at?: number
  readonly observedAt?: number
  readonly severity?: number
  readonly severityText?: string
  readonly body?: Value
  readonly attributes?: Attributes
}

type Bytes = readonly number[]

export function encodeMetrics(resource: Attributes, metrics: readonly MetricToSend[]): Uint8Array<ArrayBuffer> {
  return request(resource, metrics.map(metric))
}

export function encodeLogs(resource: Attributes, logs: readonly LogToSend[]): Uint8Array<ArrayBuffer> {
  return request(resource, logs.map(log))
}

function request(resource: Attributes, records: readonly Bytes[]): Uint8Array<ArrayBuffer> {
  const scope = message(2, [...message(1, text(1, "lab")), ...records.flatMap(record => message(2, record))])
  return new Uint8Array(message(1, [...message(1, attributes(1, resource)), ...scope]))
}

function metric({ name, unit = "", kind = "sum", temporality = 1, points }: MetricToSend): Bytes {
  const number = { gauge: 5, sum: 7, histogram: 9, exponential: 10 }[kind]
  const data = [
    ...points.flatMap(one => message(1, point(one, kind))),
    ...(kind === "gauge" ? [] : integer(2, temporality)),
    ...(kind === "sum" ? integer(3, 1) : []),
  ]
  return [...text(1, name), ...text(3, unit), ...message(number, data)]
}

function point(sent: PointToSend, kind: MetricToSend["kind"]): Bytes {
  const { value = 0, histogram, at } = sent
  const own = attributes({ gauge: 7, sum: 7, histogram: 9, exponential: 1 }[kind ?? "sum"], sent.attributes ?? {})
  if (histogram !== undefined)
    return [...own, ...time(3, at), ...fixed(4, BigInt(histogram.count)), ...double(5, histogram.sum)]
  const number = sent.integer === true ? fixed(6, BigInt.asUintN(64, BigInt(value))) : double(4, value)
  return [...time(2, at - 1000), ...time(3, at), ...number, ...own]
}

function log({ at, observedAt, severity, severityText, body, attributes: own = {} }: LogToSend): Bytes {
  return [
    ...(at === undefined ? [] : time(1, at)),
    ...(observedAt === undefined ? [] : time(11, observedAt)),
    ...(severity === undefined ? [] : integer(2, severity)),
    ...(severityText === undefined ? [] : text(3, severityText)),
    ...(body === undefined ? [] : message(5, anyValue(body))),
    ...attributes(6, own),
    // Flags, four bytes, which the reader has to step over.
    ...varint(8n * 8n + 5n),
    1,
    0,
    0,
    0,
  ]
}

function attributes(number: number, values: Attributes): Bytes {
  return Object.entries(values).flatMap(([name, value]) =>
    message(number, [...text(1, name), ...message(2, anyValue(value))]),
  )
}

function anyValue(value: Value): Bytes {
  if (value === null) return []
  if (typeof value === "string") return text(1, value)
  if (typeof value === "boolean") return integer(2, Number(value))
  if (typeof value === "number") return Number.isInteger(value) ? integer(3, value) : double(4, value)
  if (Array.isArray(value))
    return message(
      5,
      (value as readonly Value[]).flatMap(inner => message(1, anyValue(inner))),
    )
  return message(6, attributes(1, value as Attributes))
}

function message(number: number, content: Bytes): Bytes {
  return [...varint(BigInt(number) * 8n + 2n), ...varint(BigInt(content.length)), ...content]
}

function text(number: number, value: string): Bytes {
  return message(number, [...Buffer.from(value)])
}

function integer(number: number, value: number): Bytes {
  return [...varint(BigInt(number) * 8n), ...varint(BigInt.asUintN(64, BigInt(value)))]
}

function double(number: number, value: number): Bytes {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return [...varint(BigInt(number) * 8n + 1n), ...bytes]
}

function time(number: number, at: number): Bytes {
  return fixed(number, BigInt(at) * 1_000_000n)
}

function fixed(number: number, value: bigint): Bytes {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(value)
  return [...varint(BigInt(number) * 8n + 1n), ...bytes]
}

function varint(value: bigint): Bytes {
  const bytes: number[] = []
  let left = value
  for (; left >= 128n; left >>= 7n) bytes.push(Number(left & 127n) | 128)
  return [...bytes, Number(left)]
}
