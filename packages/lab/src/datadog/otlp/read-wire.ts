import { UndecodableError } from "./otlp-message.ts"

/** One field of a protobuf message: an integer of variable length, or bytes of fixed or told length. */
export type WireField = { readonly number: number; readonly int: bigint; readonly bytes: Uint8Array }

const NO_BYTES = new Uint8Array()
const VARINT = 0
const LENGTHS: Readonly<Record<number, number>> = { 1: 8, 5: 4 }
const TOLD = 2

/**
 * The fields of a protobuf message in their order. https://protobuf.dev/programming-guides/encoding/
 * @throws UndecodableError where the bytes end too early or hold what is no field
 */
export function readWire(message: Uint8Array): readonly WireField[] {
  const fields: WireField[] = []
  const cursor = { message, at: 0 }
  while (cursor.at < message.length) {
    const tag = Number(readVarint(cursor))
    const [number, type] = [Math.floor(tag / 8), tag % 8]
    if (number < 1) throw new UndecodableError("a field without a number")
    if (type === VARINT) fields.push({ number, int: readVarint(cursor), bytes: NO_BYTES })
    else {
      const length = type === TOLD ? Number(readVarint(cursor)) : LENGTHS[type]
      if (length === undefined) throw new UndecodableError(`a field of the unknown type ${type}`)
      fields.push({ number, int: 0n, bytes: readBytes(cursor, length) })
    }
  }
  return fields
}

type Cursor = { readonly message: Uint8Array; at: number }

function readVarint(cursor: Cursor): bigint {
  let value = 0n
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const byte = cursor.message[cursor.at++]
    if (byte === undefined) throw new UndecodableError("a number that does not end")
    value |= BigInt(byte & 0x7f) << shift
    if (byte < 0x80) return BigInt.asUintN(64, value)
  }
  throw new UndecodableError("a number that is too long")
}

function readBytes(cursor: Cursor, length: number): Uint8Array {
  const end = cursor.at + length
  if (end > cursor.message.length) throw new UndecodableError("a field that is longer than its message")
  const bytes = cursor.message.subarray(cursor.at, end)
  cursor.at = end
  return bytes
}
