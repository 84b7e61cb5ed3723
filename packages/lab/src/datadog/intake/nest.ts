import { asRecord } from "../as-record.ts"

const DEEPEST = 20

/**
 * Attributes with dotted names made nested: {"usr.id": "7"} and {"usr": {"id": "7"}} become the same. A name whose parent
 * already is a plain value stays as it was written. Records have no prototype, so no name can reach one.
 */
export function nest(attributes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const nested = emptyRecord()
  for (const [name, value] of Object.entries(attributes)) place(nested, name, copy(value, 0))
  return nested
}

function place(target: Record<string, unknown>, name: string, value: unknown): void {
  const path = name.split(".")
  if (path.length > DEEPEST || path.includes("")) return put(target, name, value)
  let record: Record<string, unknown> = target
  for (const step of path.slice(0, -1)) {
    record[step] ??= emptyRecord()
    const next = asRecord(record[step])
    if (next === null) return put(target, name, value)
    record = next
  }
  put(record, path.at(-1) ?? name, value)
}

function put(target: Record<string, unknown>, name: string, value: unknown): void {
  const [known, added] = [asRecord(target[name]), asRecord(value)]
  if (known !== null && added !== null) for (const [key, inner] of Object.entries(added)) put(known, key, inner)
  else target[name] = value
}

// As Datadog, which drops what is nested more than twenty levels deep; also what keeps the answer printable.
function copy(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null) return value
  if (depth > DEEPEST) return null
  if (Array.isArray(value)) return value.map(inner => copy(inner, depth + 1))
  const nested = emptyRecord()
  for (const [name, inner] of Object.entries(value)) place(nested, name, copy(inner, depth + 1))
  return nested
}

function emptyRecord(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>
}
