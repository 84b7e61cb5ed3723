import { evaluateTree } from "../expressions/evaluate-tree.ts"
import { isRecord } from "../is-record.ts"
import type { FileSource } from "../parser/file-source.ts"
import { Refusal } from "../refusal.ts"
import { parseUses } from "../resolve-uses.ts"
import type { Action } from "../steps/action-definition.ts"
import { createStepRecord } from "../steps/create-step-record.ts"
import type { JobRuntime } from "../steps/job-runtime.ts"
import { createStepOutput, type StepOutput } from "../steps/step-output.ts"
import type { StepTask } from "../steps/step-task.ts"
import { jobScope } from "./job-scope.ts"
import type { JobRequest } from "./job-request.ts"

export type SetUp = { readonly request: JobRequest; readonly tasks: readonly StepTask[]; readonly output: StepOutput }

/**
 * What happens before the first step: the permissions are printed and all actions that do not lie in the workspace are
 * fetched. Resolves with the pre parts.
 * @throws Refusal where an action is missing or cannot run here
 */
export async function setUpJob(runtime: JobRuntime, { request, tasks, output }: SetUp): Promise<readonly StepTask[]> {
  checkRunner(request)
  output.line("##[group]GITHUB_TOKEN Permissions")
  for (const [name, level] of Object.entries(runtime.record.permissions)) output.line(`${name}: ${level}`)
  output.line("##[endgroup]")
  const pres: StepTask[] = []
  for (const task of tasks) {
    const { uses, line } = task.definition
    if (uses === null || parseUses(uses).kind === "workspace") continue
    const action = await fetchAction(runtime, uses, { source: task.scope.source, output, where: `Line: ${line}` })
    const { runs } = action.definition
    if (runs.kind === "node" && runs.pre !== null) pres.push(createPre(runtime, task, runs.preIf))
  }
  return pres
}

/** A label of `runs-on` that was an expression is known only now. */
function checkRunner({ instance, job, needs, cell }: JobRequest): void {
  const value = evaluateTree(job.raw["runs-on"], jobScope(instance, needs, cell))
  const labels = isRecord(value) ? value["labels"] : value
  for (const label of (Array.isArray(labels) ? labels : [labels]).map(String)) {
    if (label.startsWith("ubuntu-")) continue
    throw new Refusal(
      `'runs-on: ${label}' (Line: ${job.line}) is not supported: the lab has hosted Ubuntu runners only`,
    )
  }
}

type Place = { readonly source: FileSource | null; readonly output: StepOutput; readonly where: string }

async function fetchAction(runtime: JobRuntime, uses: string, place: Place): Promise<Action> {
  const action = await runtime.actions.resolve(uses, place.source).catch((error: unknown) => {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)} (${place.where})`, { cause: error })
  })
  const version = action.isStandIn ? "the lab's stand-in" : `SHA:${action.source?.sha ?? ""}`
  place.output.line(`Download action repository '${uses}' (${version})`)
  const { runs } = action.definition
  if (runs.kind !== "composite") return action
  for (const step of runs.steps) {
    if (step.uses === null || parseUses(step.uses).kind === "workspace") continue
    const inner = await fetchAction(runtime, step.uses, {
      ...place,
      source: action.source,
      where: `${uses}, Line: ${step.line}`,
    })
    if (inner.definition.runs.kind === "node" && inner.definition.runs.pre !== null) {
      throw new Refusal(
        `'runs.pre' of '${step.uses}' inside the composite action '${uses}' is not supported by the lab's runner`,
      )
    }
  }
  return action
}

function createPre(runtime: JobRuntime, task: StepTask, condition: string): StepTask {
  const record = createStepRecord(runtime, { name: `Pre ${task.label}`, definition: task.definition })
  return {
    ...task,
    stage: "pre",
    condition,
    record,
    output: createStepOutput(record, runtime.masker, runtime.debug),
  }
}
