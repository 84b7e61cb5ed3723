const PLACEHOLDER = /\{\{(\w{1,100})\}\}/g

/** The value with every {{name}} in its texts replaced; names that are not known stay as they are. */
export function fillIn<T>(value: T, values: ReadonlyMap<string, string>): T {
  return fill(value, values) as T
}

function fill(value: unknown, values: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string")
    return value.replaceAll(PLACEHOLDER, (whole, name: string) => values.get(name) ?? whole)
  if (Array.isArray(value)) return value.map(inner => fill(inner, values))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner, values)]))
}
