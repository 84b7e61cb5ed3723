import { isRecord } from "../is-record.ts"
import type { InputDefinition } from "./workflow-file.ts"

const TYPES = ["string", "boolean", "number", "choice", "environment"] as const

/** The `inputs:` of workflow_dispatch or workflow_call. */
export function readInputDefinitions(inputs: unknown): readonly InputDefinition[] {
  if (!isRecord(inputs)) return []
  return Object.entries(inputs).map(([name, value]) => {
    const definition = isRecord(value) ? value : {}
    const options = definition["options"]
    return {
      name,
      type: TYPES.find(type => type === definition["type"]) ?? "string",
      required: definition["required"] === true,
      default: definition["default"],
      options: Array.isArray(options) ? options.map(String) : [],
    }
  })
}
