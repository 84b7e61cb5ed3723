import { asRecord } from "../datadog/as-record.ts"

const NOTHING_FOUND = "I read the code and found no cause that I could prove, so I changed nothing."

/** A value of the schema that says as little as it can: false, the least number, the first choice, no items. */
export function blankReport(schema: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const properties = Object.entries(asRecord(schema["properties"]) ?? {})
  return Object.fromEntries(properties.map(([name, value]) => [name, blankOf(asRecord(value) ?? {})]))
}

function blankOf(schema: Readonly<Record<string, unknown>>): unknown {
  const { enum: choices, const: only, type, minimum } = schema
  if (only !== undefined) return only
  if (Array.isArray(choices)) return choices.includes("low") ? "low" : choices[0]
  switch (Array.isArray(type) ? type[0] : type) {
    case "boolean":
      return false
    case "number":
    case "integer":
      return typeof minimum === "number" ? minimum : 0
    case "array":
      return []
    case "object":
      return blankReport(schema)
    case "null":
      return null
    default:
      return textOf(schema)
  }
}

function textOf({ minLength, maxLength }: Readonly<Record<string, unknown>>): string {
  if (typeof minLength !== "number" || minLength === 0) return ""
  return NOTHING_FOUND.padEnd(minLength, ".").slice(0, typeof maxLength === "number" ? maxLength : undefined)
}
