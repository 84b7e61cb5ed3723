import type { WorkflowEvent } from "../core/github-contract.ts"
import { runContexts } from "./contexts/run-contexts.ts"
import { dispatchInputs } from "./events/dispatch-inputs.ts"
import { evaluateTemplate } from "./expressions/evaluate-template.ts"
import { toText } from "./expressions/to-text.ts"
import { loadTree, type TreeLoader } from "./jobs/load-tree.ts"
import type { WorkflowFile } from "./parser/workflow-file.ts"
import type { RunRecord } from "./records.ts"

export type NewRun = {
  readonly id: number
  readonly number: number
  readonly event: WorkflowEvent
  readonly file: WorkflowFile
  /** Milliseconds since the epoch. */
  readonly now: number
  /** How many runs stand before it in a chain of workflow_run events. */
  readonly chain: number
}

/** A queued run. What is wrong with the workflow, or with the inputs that it was given, stands in its errors. */
export async function createRun(loader: TreeLoader, given: NewRun): Promise<RunRecord> {
  const { id, number, event, file, now, chain } = given
  const { tree, errors } = await loadTree(loader, file)
  const isDispatch = event.name === "workflow_dispatch"
  const inputs = isDispatch ? dispatchInputs(file, event.payload["inputs"]) : { values: {}, errors: [] }
  const startErrors = [...errors, ...inputs.errors]
  const run: RunRecord = {
    id,
    number,
    repository: event.repository,
    workflow: file.path,
    event,
    createdAt: now,
    tree,
    chain,
    inputs: inputs.values,
    name: file.name,
    attempt: 1,
    status: "queued",
    conclusion: null,
    startedAt: null,
    completedAt: null,
    updatedAt: now,
    jobs: [],
    kept: new Map(),
    outcomes: new Map(),
    outputs: {},
    concurrencyGroup: null,
    errors: [...startErrors],
    startErrors,
  }
  run.name = runName(loader, run, file)
  return run
}

function runName(loader: TreeLoader, run: RunRecord, file: WorkflowFile): string {
  if (file.raw["run-name"] === undefined) return file.name
  const vars = Object.fromEntries(loader.host.variables(run.repository))
  try {
    return toText(
      evaluateTemplate(file.raw["run-name"], { contexts: { github: runContexts(run), inputs: run.inputs, vars } }),
    )
  } catch (error) {
    run.errors.push(`${file.path}: run-name: ${error instanceof Error ? error.message : String(error)}`)
    return file.name
  }
}
