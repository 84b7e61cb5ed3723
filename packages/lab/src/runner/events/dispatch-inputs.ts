import { toText } from "../expressions/to-text.ts"
import { isRecord } from "../is-record.ts"
import { readInputDefinitions } from "../parser/read-input-definitions.ts"
import type { InputDefinition, WorkflowFile } from "../parser/workflow-file.ts"

export type DispatchInputs = {
  /** Typed: a boolean input is a real boolean here, while github.event.inputs holds strings. */
  readonly values: Readonly<Record<string, unknown>>
  readonly errors: readonly string[]
}

/** Types the inputs of a workflow_dispatch by the workflow's definitions and fills in their defaults. */
export function dispatchInputs(file: WorkflowFile, given: unknown): DispatchInputs {
  const definitions = readInputDefinitions(file.on.get("workflow_dispatch")?.["inputs"])
  const sent = isRecord(given) ? given : {}
  const values: Record<string, unknown> = {}
  const errors: string[] = []
  const unexpected = Object.keys(sent).filter(name => !definitions.some(input => input.name === name))
  if (unexpected.length > 0) errors.push(`Unexpected inputs provided: ${JSON.stringify(unexpected)}`)
  for (const definition of definitions) {
    const value = sent[definition.name] ?? definition.default
    if (value === undefined || (value === "" && definition.required)) {
      if (definition.required) errors.push(`Required input '${definition.name}' not provided`)
      values[definition.name] = emptyValue(definition)
      continue
    }
    const typed = typeValue(definition, toText(value))
    if (typed === undefined) errors.push(wrongValue(definition, toText(value)))
    else values[definition.name] = typed
  }
  return { values, errors }
}

function emptyValue(definition: InputDefinition): unknown {
  if (definition.type === "boolean") return false
  if (definition.type === "number") return 0
  return definition.type === "choice" ? (definition.options[0] ?? "") : ""
}

function typeValue(definition: InputDefinition, text: string): unknown {
  if (definition.type === "boolean") return text === "true" ? true : text === "false" ? false : undefined
  if (definition.type === "number") return text.trim() === "" || Number.isNaN(Number(text)) ? undefined : Number(text)
  if (definition.type === "choice") return definition.options.includes(text) ? text : undefined
  return text
}

function wrongValue(definition: InputDefinition, text: string): string {
  if (definition.type !== "choice")
    return `Provided value '${text}' for input '${definition.name}' is no ${definition.type}`
  return `Provided value '${text}' for input '${definition.name}' not in the list of allowed values`
}
