import type { Reading } from "../../../ports/reading.ts"

/** What was seen, in another shape. */
export function mapReading<Raw, Value>(reading: Reading<Raw>, map: (raw: Raw) => Value): Reading<Value> {
  return reading.kind === "hidden" ? reading : { kind: "seen", value: map(reading.value) }
}
