import { evaluateTemplate } from "../expressions/evaluate-template.ts"
import { toText } from "../expressions/to-text.ts"
import type { Status } from "../expressions/status-functions.ts"
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
  how: { started: StartedAction; runStep: RunStep },
): Promise<void> {
  const { action, inputs } = how.started
  const { steps, outputs } = action.definition.runs as CompositeRuns
  const { task } = run
  const status = (): Status => (runtime.cancellation.requested ? "cancelled" : run.failed ? "failure" : "success")
  const scope: StepScope = {
    steps: {},
    compositeInputs: Object.fromEntries(inputs),
    github: {
      ...task.scope.github,
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
  for (const definition of steps) {
    const label = definition.name ?? definition.uses ?? definition.run?.trim().split("\n", 1)[0] ?? ""
    const inner: StepTask = {
      definition,
      stage: "main",
      condition: definition.condition,
      label,
      scope,
      record: null,
      output: task.output,
      started: null,
      state: new Map(),
      parent: run.cancellation,
    }
    const result = await how.runStep(runtime, inner)
    if (result === "failure" || result === "cancelled") run.failed = true
  }
  const expressions = {
    ...run.expressions,
    contexts: { ...run.expressions.contexts, inputs: scope.compositeInputs, steps: scope.steps },
  }
  for (const [name, value] of Object.entries(outputs)) {
    setStepOutput(runtime, task, { name, value: toText(evaluateTemplate(value, expressions)) })
  }
}
