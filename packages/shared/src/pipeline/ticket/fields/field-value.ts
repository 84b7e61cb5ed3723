import type { CreateField } from "../../../ports/issue-tracker.ts"
import { doc, paragraph } from "../../../text/adf.ts"
import { fieldOption } from "./field-option.ts"

/**
 * A value of the configuration in the shape that Jira wants for the field: names of options become ids, text of rich
 * text fields becomes a document. Anything that is not a plain text goes to Jira as it stands.
 *
 * @throws ConfigError where the field does not offer the value.
 */
export function fieldValue(field: CreateField, value: unknown): unknown {
  if (field.type.startsWith("array")) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    return values.map(item => single(field, item))
  }
  return single(field, value)
}

function single(field: CreateField, value: unknown): unknown {
  if (typeof value !== "string") return value
  if (field.allowed.length > 0) return fieldOption(field, value, `jira.fields.${field.id}`)
  return isRichText(field) ? doc(paragraph(value)) : value
}

function isRichText(field: CreateField): boolean {
  return field.type.endsWith(":textarea") || field.id === "environment" || field.id === "description"
}
