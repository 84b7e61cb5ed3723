import { isRecord } from "../api/body.ts"
import { unprocessable } from "../errors.ts"
import type { Workflow } from "./read-workflow.ts"

type Declared = Readonly<Record<string, unknown>>

function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value)
}

function checkChoice(name: string, declared: Declared, value: string): void {
  const options = declared["type"] === "choice" && Array.isArray(declared["options"]) ? declared["options"] : null
  if (options !== null && !options.map(asText).includes(value)) {
    throw unprocessable(`Provided value '${value}' for input '${name}' not in the list of allowed values`)
  }
}

function checkBoolean(name: string, declared: Declared, value: string): void {
  if (declared["type"] === "boolean" && value !== "true" && value !== "false") {
    throw unprocessable(`Provided value '${value}' for input '${name}' is not a boolean`)
  }
}

function valueOf(name: string, declared: Declared, given: unknown): string | null {
  if (given !== undefined && given !== null) {
    const value = asText(given)
    checkChoice(name, declared, value)
    checkBoolean(name, declared, value)
    return value
  }
  const fallback = declared["default"]
  if (fallback !== undefined && fallback !== null) return asText(fallback)
  if (declared["required"] === true) throw unprocessable(`Required input '${name}' not provided`)
  return declared["type"] === "boolean" ? "false" : null
}

/** What `github.event.inputs` will hold: strings only, defaults filled in. Throws GitHub's 422 for what does not fit. */
export function dispatchInputs(
  workflow: Workflow,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  if (workflow.dispatch === null) throw unprocessable("Workflow does not have 'workflow_dispatch' trigger")
  const declared = isRecord(workflow.dispatch["inputs"]) ? workflow.dispatch["inputs"] : {}
  const unexpected = Object.keys(given).filter(name => !Object.hasOwn(declared, name))
  if (unexpected.length > 0) throw unprocessable(`Unexpected inputs provided: ${JSON.stringify(unexpected)}`)
  const inputs: Record<string, string> = {}
  for (const [name, settings] of Object.entries(declared)) {
    const value = valueOf(name, isRecord(settings) ? settings : {}, given[name])
    if (value !== null) inputs[name] = value
  }
  return inputs
}
