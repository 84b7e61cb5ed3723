// Reads of free-form attribute maps. What an SDK or a pipeline put there can have any shape.

export type Attributes = Readonly<Record<string, unknown>>

export function asAttributes(value: unknown): Attributes {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Attributes) : {}
}

/** A value by its dotted path, whether it is stored nested or under the dotted name itself. */
export function attribute(attributes: Attributes, path: string): unknown {
  if (Object.hasOwn(attributes, path)) return attributes[path]
  const dot = path.indexOf(".")
  if (dot < 0) return undefined
  const head = path.slice(0, dot)
  return Object.hasOwn(attributes, head) ? attribute(asAttributes(attributes[head]), path.slice(dot + 1)) : undefined
}

/** The first of the paths that holds a non-empty string or a number. */
export function textOf(attributes: Attributes, ...paths: readonly string[]): string | null {
  for (const path of paths) {
    const value = attribute(attributes, path)
    if (typeof value === "string" && value !== "") return value
    if (typeof value === "number") return String(value)
  }
  return null
}

/**
 * A field of a body by its name on the wire, or by the camel-case name that the vendor's client gives it: bodies come
 * from the client and from files.
 */
export function field(attributes: Attributes, name: string): unknown {
  const camel = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return attributes[name] ?? attributes[camel]
}

/** Value of the first tag "name:value" in a list of tags. */
export function tagValue(tags: unknown, ...names: readonly string[]): string | null {
  if (!Array.isArray(tags)) return null
  for (const name of names)
    for (const tag of tags)
      if (typeof tag === "string" && tag.startsWith(`${name}:`) && tag.length > name.length + 1)
        return tag.slice(name.length + 1)
  return null
}

/** Epoch milliseconds of a Date, an ISO text, or a number of milliseconds; null where it is none of them. */
export function timeOf(value: unknown): number | null {
  const time =
    value instanceof Date
      ? value.getTime()
      : typeof value === "string"
        ? Date.parse(value)
        : typeof value === "number"
          ? value
          : Number.NaN
  return Number.isFinite(time) ? time : null
}
