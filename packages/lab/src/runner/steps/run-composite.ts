import { evaluateTemplate } from "../expressions/evaluate-template.ts"
import { toText } from "../expressions/to-text.ts"
import type { Status } from "../expressions/status-functions.ts"
import type { StepDefinition } from "../parser/workflow-file.ts"
import type { ActionRuns } from "./action-definition.ts"
import type { JobRuntime } from "./job-runtime.ts"
import { setStepOutput } from "./set-step-output.ts"
import type { StepRun } from "./step-run.ts"
import type { StartedAction, StepScope, StepTask } from "./step-task.ts"

type CompositeRuns = Extract<ActionRuns, { kind: "composite" }>
type RunStep = (runtime: JobRuntime, task: StepTask) => Promise<"success" | "failure" | "cancelled" | "skipped">

/** Runs the steps of a composite action in the log of the step that uses it, then sets its outputs. */
export async function runComposite(
  runtime: JobRuntime,
  run: StepRun,
  how: { readonly started: StartedAction; readonly runStep: RunStep },
): Promise<void> {
  const { steps, outputs } = how.started.action.definition.runs as CompositeRuns
  const scope = openScope(runtime, run, how.started)
  for (const definition of steps) {
    const result = await how.runStep(runtime, createTask(run, scope, definition))
    if (result === "failure" || result === "cancelled") run.failed = true
  }
  const contexts = { ...run.expressions.contexts, inputs: scope.compositeInputs, steps: scope.steps }
  for (const [name, value] of Object.entries(outputs)) {
    const text = toText(evaluateTemplate(value, { ...run.expressions, contexts }))
    setStepOutput(runtime, run.task, { name, value: text })
  }
}

function openScope(runtime: JobRuntime, run: StepRun, { action, inputs }: StartedAction): StepScope {
  const status = (): Status => (runtime.cancellation.requested ? "cancelled" : run.failed ? "failure" : "success")
  return {
    steps: {},
    compositeInputs: Object.fromEntries(inputs),
    github: {
      ...run.task.scope.github,
      action_path: action.directory,
      action_repository: action.origin?.repository ?? "",
      action_ref: action.origin?.ref ?? "",
      get action_status() {
        return status()
      },
    },
    overrides: run.overrides,
    source: action.source,
    status,
  }
}

function createTask(run: StepRun, scope: StepScope, definition: StepDefinition): StepTask {
  return {
    definition,
    stage: "main",
    condition: definition.condition,
    label: definition.name ?? definition.uses ?? definition.run?.trim().split("\n", 1)[0] ?? "",
    scope,
    record: null,
    output: run.task.output,
    started: null,
    state: new Map(),
    parent: run.cancellation,
  }
}
