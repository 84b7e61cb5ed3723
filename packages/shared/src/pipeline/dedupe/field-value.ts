import { ConfigError } from "../../errors.ts"
import type { CreateField } from "../../ports/issue-tracker.ts"
import { doc, paragraph } from "../../text/adf.ts"

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
  if (field.allowed.length > 0) return option(field, value)
  return isRichText(field) ? doc(paragraph(value)) : value
}

function option(field: CreateField, value: string): { readonly id: string } {
  const found = field.allowed.find(({ id, name }) => id === value || name.toLowerCase() === value.toLowerCase())
  if (found !== undefined) return { id: found.id }
  const offered = field.allowed.map(({ name }) => `"${name}"`).join(", ")
  throw new ConfigError(
    `Jira offers no "${value}" in the field ${field.name}. In .github/auto-triage.yml, change "${value}" (jira.fields.${field.id}) to one of: ${offered}`,
  )
}

function isRichText(field: CreateField): boolean {
  return field.type.endsWith(":textarea") || field.id === "environment" || field.id === "description"
}
