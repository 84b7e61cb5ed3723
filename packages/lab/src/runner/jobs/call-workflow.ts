import { BugError } from "@auto-triage/shared/errors"
import { evaluateTemplate } from "../expressions/evaluate-template.ts"
import { evaluateTexts } from "../expressions/evaluate-texts.ts"
import { toText } from "../expressions/to-text.ts"
import { isRecord } from "../is-record.ts"
import { readInputDefinitions } from "../parser/read-input-definitions.ts"
import type { InputDefinition, WorkflowFile } from "../parser/workflow-file.ts"
import { defaultPermissions, readPermissions } from "../permissions.ts"
import { jobScope } from "./job-scope.ts"
import { readConcurrency } from "./read-concurrency.ts"
import type { JobRequest } from "./job-request.ts"
import type { JobOutcome } from "../records.ts"
import type { WorkflowInstance } from "./workflow-instance.ts"

/** Runs the workflow that a job calls, in a concurrency group of its own where it has one. */
export async function callWorkflow(request: JobRequest, held: WorkflowInstance["held"]): Promise<JobOutcome> {
  const called = openCall(request, held)
  const { run, engine, tree, cancellation, prefix } = called
  const concurrency = readConcurrency(tree.file.raw["concurrency"], jobScope(called))
  if (!concurrency) return called.runWorkflow(called)
  const what = prefix.id
  const { repository, id } = run
  const leave = await engine.groups.enter({ ...concurrency, repository, run: id, what, held, cancellation })
  if (leave === null) {
    run.errors.push(`${what}: ${cancellation.reason ?? ""}`)
    return { result: "cancelled", outputs: {} }
  }
  try {
    return await called.runWorkflow({ ...called, held: [...held, { group: concurrency.group, what }] })
  } finally {
    leave()
  }
}

function openCall(request: JobRequest, held: WorkflowInstance["held"]): WorkflowInstance {
  const { instance, job, cancellation } = request
  const tree = instance.tree.calls.get(job.id)
  if (!tree) throw new BugError("A called workflow was not loaded")
  const own = readPermissions(job.raw["permissions"]) ?? readPermissions(instance.tree.file.raw["permissions"])
  return {
    ...instance,
    tree,
    prefix: {
      id: `${instance.prefix.id}${job.id}/`,
      name: `${instance.prefix.name}${toText(job.raw["name"] ?? job.id)} / `,
    },
    inputs: callInputs(request, tree.file),
    secrets: callSecrets(request),
    ceiling: own ?? instance.ceiling ?? defaultPermissions,
    cancellation,
    held,
  }
}

function callInputs(request: JobRequest, file: WorkflowFile): Record<string, unknown> {
  const { instance, job, needs, cell } = request
  const scope = jobScope(instance, needs, cell)
  const given = isRecord(job.raw["with"]) ? job.raw["with"] : {}
  const inputs: Record<string, unknown> = {}
  for (const definition of readInputDefinitions(file.on.get("workflow_call")?.["inputs"])) {
    const name = Object.keys(given).find(key => key.toLowerCase() === definition.name.toLowerCase())
    // A default may name github, inputs and vars of the called side.
    const value =
      name === undefined ? evaluateTemplate(definition.default, scope) : evaluateTemplate(given[name], scope)
    inputs[definition.name] = typeInput(definition, value)
  }
  return inputs
}

function typeInput(definition: InputDefinition, value: unknown): unknown {
  const isMissing = value === undefined || value === null
  if (definition.type === "boolean") {
    if (isMissing) return false
    if (typeof value === "boolean") return value
  } else if (definition.type === "number") {
    if (isMissing) return 0
    if (typeof value === "number") return value
  } else return toText(value)
  throw new Error(`Input '${definition.name}': unexpected value '${toText(value)}', a ${definition.type} is expected`)
}

function callSecrets(request: JobRequest): ReadonlyMap<string, string> {
  const { instance, job, needs, cell } = request
  if (job.raw["secrets"] === "inherit") return instance.secrets
  const scope = jobScope(instance, needs, cell)
  const contexts = { ...scope.contexts, secrets: Object.fromEntries(instance.secrets) }
  return evaluateTexts(job.raw["secrets"], { contexts })
}
