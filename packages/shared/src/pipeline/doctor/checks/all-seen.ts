import type { Reading } from "../../../ports/reading.ts"

type Seen<Readings> = { readonly [Name in keyof Readings]: Readings[Name] extends Reading<infer Value> ? Value : never }

/** What all of them show; hidden where one is, with the reason of the first. */
export function allSeen<Readings extends Readonly<Record<string, Reading<unknown>>>>(
  readings: Readings,
): Reading<Seen<Readings>> {
  const values: Record<string, unknown> = {}
  for (const [name, reading] of Object.entries(readings)) {
    if (reading.kind === "hidden") return reading
    values[name] = reading.value
  }
  return { kind: "seen", value: values as Seen<Readings> }
}
