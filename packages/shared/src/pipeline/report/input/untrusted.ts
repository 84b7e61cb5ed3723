// What another job wrote is read value by value; whatever is not of its kind is as if it were not there.

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

/** At most `maxLength` UTF-16 units of a text; empty where it is none. Not cleaned: the sinks do that. */
export function textOf(value: unknown, maxLength: number): string {
  return typeof value === "string" ? value.slice(0, maxLength) : ""
}

/** A finite number that is not negative, or null. */
export function amountOf(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null
}

export function listOf(value: unknown, most: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, most) : []
}

/** The value where it is one of the words, or null. */
export function wordOf<Word extends string>(value: unknown, words: readonly Word[]): Word | null {
  return words.find(word => word === value) ?? null
}

/** The value of a JSON text; undefined where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
