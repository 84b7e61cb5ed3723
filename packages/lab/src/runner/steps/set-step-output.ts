import { BugError } from "@auto-triage/shared/errors"
import type { JobRuntime } from "./job-runtime.ts"
import type { StepTask } from "./step-task.ts"

/** Keeps an output: for expressions where the step has an id, and, masked, for whoever reads the run. */
export function setStepOutput(runtime: JobRuntime, task: StepTask, output: { name: string; value: string }): void {
  const { name, value } = output
  if (name === "") throw new Error("Value cannot be null. (Parameter 'name')")
  if (task.record) task.record.outputs[name] = runtime.masker.mask(value)
  if (task.definition.id === null || task.stage !== "main") return
  const context = task.scope.steps[task.definition.id]
  if (!context) throw new BugError("A step set an output before it had a context")
  context.outputs[name] = value
}
