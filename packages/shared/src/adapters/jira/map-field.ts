import type { CreateField } from "../../ports/issue-tracker.ts"

type RawField = {
  readonly fieldId?: string
  readonly key?: string
  readonly name?: string
  readonly required?: boolean
  readonly hasDefaultValue?: boolean
  readonly schema?: { readonly type?: string; readonly items?: string; readonly custom?: string }
  readonly allowedValues?: readonly unknown[]
}

/** A field of the create screen from createmeta; null where it has no id. */
export function mapField(raw: unknown): CreateField | null {
  const field = raw as RawField
  const id = field.fieldId ?? field.key
  if (id === undefined) return null
  return {
    id,
    name: field.name ?? id,
    required: field.required === true,
    hasDefault: field.hasDefaultValue === true,
    type: typeOf(field.schema),
    allowed: (field.allowedValues ?? []).flatMap(mapOption),
  }
}

/** A list of options stays a list, whatever its custom type is. */
function typeOf(schema: RawField["schema"]): string {
  if (schema?.type === "array") return `array of ${schema.items ?? schema.custom ?? "unknown"}`
  return schema?.custom ?? schema?.type ?? "unknown"
}

/** Priorities and components have a name, options of select fields a value. */
function mapOption(raw: unknown): { id: string; name: string }[] {
  if (typeof raw !== "object" || raw === null) return []
  const { id, name, value } = raw as { id?: unknown; name?: unknown; value?: unknown }
  const text = typeof name === "string" ? name : typeof value === "string" ? value : null
  return typeof id === "string" && text !== null ? [{ id, name: text }] : []
}
