import { isRecord } from "../is-record.ts"
import { readInputDefinitions } from "../parser/read-input-definitions.ts"
import type { JobDefinition, WorkflowFile } from "../parser/workflow-file.ts"

/** What a calling job hands over wrongly: unknown or missing inputs and secrets, in GitHub's words. */
export function checkCall(job: JobDefinition, called: WorkflowFile): readonly string[] {
  const call = called.on.get("workflow_call") ?? {}
  return [...checkInputs(job, call), ...checkSecrets(job, call)]
}

function checkInputs(job: JobDefinition, call: Readonly<Record<string, unknown>>): readonly string[] {
  const inputs = readInputDefinitions(call["inputs"])
  const given = keysOf(job.raw["with"])
  return [
    ...given
      .filter(name => !inputs.some(input => sameName(input.name, name)))
      .map(name => `Invalid input, ${name} is not defined in the referenced workflow.`),
    ...inputs
      .filter(input => input.required && !given.some(name => sameName(name, input.name)))
      .map(input => `Input ${input.name} is required, but not provided while calling.`),
  ]
}

function checkSecrets(job: JobDefinition, call: Readonly<Record<string, unknown>>): readonly string[] {
  if (job.raw["secrets"] === "inherit") return []
  const declared = isRecord(call["secrets"]) ? Object.entries(call["secrets"]) : []
  const given = keysOf(job.raw["secrets"])
  return [
    ...given
      .filter(name => !declared.some(([known]) => sameName(known, name)))
      .map(name => `Invalid secret, ${name} is not defined in the referenced workflow.`),
    ...declared
      .filter(
        ([name, value]) => isRecord(value) && value["required"] === true && !given.some(key => sameName(key, name)),
      )
      .map(([name]) => `Secret ${name} is required, but not provided while calling.`),
  ]
}

function keysOf(value: unknown): readonly string[] {
  return isRecord(value) ? Object.keys(value) : []
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
