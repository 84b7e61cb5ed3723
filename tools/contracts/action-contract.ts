import { parse } from "yaml"
import type { Fault } from "./fault.ts"

/** One action as its folder holds it; texts are the files' contents. */
export type ActionFiles = {
  readonly path: string
  readonly metadata: string
  readonly inputs: string
  readonly sources: readonly string[]
}

type Metadata = { readonly inputs?: Record<string, unknown>; readonly outputs?: Record<string, unknown> }

// runAction sets this one for every action.
const commonOutputs = ["status"]
// What the shared reader of where metrics go reads for the action that calls it.
const metricsInputs = ["datadog-api-key", "datadog-site", "datadog-url"]

/** Where action.yml and the code disagree: an input that is not read, or read and not declared; the same for outputs. */
export function actionContractFaults(action: ActionFiles): Fault[] {
  const metadata = parse(action.metadata) as Metadata
  const fault = (message: string): Fault => ({
    file: `${action.path}/action.yml`,
    line: 1,
    rule: "action-contract",
    message,
  })
  const declared = { inputs: Object.keys(metadata.inputs ?? {}), outputs: Object.keys(metadata.outputs ?? {}) }
  const measures = action.sources.some(source => source.includes("metricsIntake("))
  const read = [
    ...matches(action.inputs, /\binputs\.\w+\("([^"]+)"/g),
    ...(measures ? metricsInputs.filter(name => declared.inputs.includes(name)) : []),
  ]
  const written = [...action.sources.flatMap(outputKeys), ...commonOutputs]
  return [
    ...missing(declared.inputs, read).map(name => fault(`input ${name} is declared and never read`)),
    ...missing(read, declared.inputs).map(name => fault(`input ${name} is read and not declared`)),
    ...missing(declared.outputs, written).map(name => fault(`output ${name} is declared and never set`)),
    ...missing(written, declared.outputs).map(name => fault(`output ${name} is set and not declared`)),
    ...readOutside(action).map(name => fault(`input ${name} is read outside of inputs.ts`)),
  ]
}

function missing(names: readonly string[], from: readonly string[]): string[] {
  return [...new Set(names)].filter(name => !from.includes(name))
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), match => match[1] ?? "")
}

function readOutside(action: ActionFiles): string[] {
  return action.sources
    .filter(source => source !== action.inputs)
    .flatMap(source => matches(source, /\binputs\.(?:text|required|secret|flag)\("([^"]+)"/g))
}

// The object that an action's end carries is written out in the code: `outputs: {` to the brace that closes it.
function outputKeys(source: string): string[] {
  return source
    .split(/\boutputs: \{/)
    .slice(1)
    .flatMap(rest => topLevelKeys(rest))
}

function topLevelKeys(body: string): string[] {
  const keys: string[] = []
  let depth = 0
  for (const line of body.split("\n")) {
    const key = depth === 0 ? /^\s*"?([\w-]+)"?\s*(?:[:,]|$)/.exec(line)?.[1] : undefined
    if (key !== undefined) keys.push(key)
    for (const char of line) {
      if (char === "{" || char === "(" || char === "[") depth++
      else if (char === "}" || char === ")" || char === "]") depth--
    }
    if (depth < 0) break
  }
  return keys
}
