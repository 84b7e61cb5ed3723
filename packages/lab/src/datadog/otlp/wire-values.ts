import { type OtlpAttributes, type OtlpValue, UndecodableError } from "./otlp-message.ts"
import { readWire, type WireField } from "./read-wire.ts"

const DEEPEST = 20

export function wireText({ bytes }: WireField): string {
  return Buffer.from(bytes).toString("utf8")
}

/** Eight bytes as a floating-point number. */
export function wireDouble(field: WireField): number {
  return view(field).getFloat64(0, true)
}

/** Eight bytes as an integer; the sign counts where `signed`. */
export function wireFixed(field: WireField, signed = false): number {
  return Number(signed ? view(field).getBigInt64(0, true) : view(field).getBigUint64(0, true))
}

/** Nanoseconds since the epoch as milliseconds. */
export function wireTime(field: WireField): number {
  return Number(view(field).getBigUint64(0, true) / 1_000_000n)
}

/** The KeyValue messages among `fields` that have the number. */
export function wireAttributes(fields: readonly WireField[], number: number, depth = 0): OtlpAttributes {
  const pairs = fields.filter(field => field.number === number).map(({ bytes }) => readPair(bytes, depth))
  return Object.fromEntries(pairs)
}

/** An AnyValue message; null where it holds nothing, or lies too deep. */
export function wireValue(bytes: Uint8Array, depth = 0): OtlpValue {
  const field = readWire(bytes).at(-1)
  if (field === undefined || depth > DEEPEST) return null
  switch (field.number) {
    case 1:
      return wireText(field)
    case 2:
      return field.int !== 0n
    case 3:
      return Number(BigInt.asIntN(64, field.int))
    case 4:
      return wireDouble(field)
    case 5:
      return readWire(field.bytes).map(inner => wireValue(inner.bytes, depth + 1))
    case 6:
      return wireAttributes(readWire(field.bytes), 1, depth + 1)
    case 7:
      return Buffer.from(field.bytes).toString("base64")
    default:
      return null
  }
}

function readPair(bytes: Uint8Array, depth: number): readonly [string, OtlpValue] {
  const fields = readWire(bytes)
  const key = fields.find(({ number }) => number === 1)
  const value = fields.find(({ number }) => number === 2)
  return [key === undefined ? "" : wireText(key), value === undefined ? null : wireValue(value.bytes, depth)]
}

function view({ bytes }: WireField): DataView {
  if (bytes.length !== 8) throw new UndecodableError("a number that is not eight bytes long")
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}
