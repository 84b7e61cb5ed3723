import type { ExpressionScope } from "../expressions/expression-scope.ts"
import { hashFilesFunction } from "../expressions/hash-files.ts"
import { statusFunctions } from "../expressions/status-functions.ts"
import { jobStatus, type JobRuntime } from "../steps/job-runtime.ts"
import type { StepTask } from "../steps/step-task.ts"

// The contexts that composite actions have; vars, secrets and needs are the workflow's alone.
const COMPOSITE = ["strategy", "matrix", "runner"]

/** What the expressions of a step may name. `env` and `github` are live: they are read when an expression is evaluated. */
export function stepContexts(
  runtime: JobRuntime,
  task: StepTask,
  live: { readonly env: ReadonlyMap<string, string>; readonly github: Readonly<Record<string, unknown>> },
): ExpressionScope {
  const { scope } = task
  const isComposite = scope.compositeInputs !== null
  const shared = isComposite
    ? Object.fromEntries(Object.entries(runtime.contexts).filter(([name]) => COMPOSITE.includes(name)))
    : runtime.contexts
  // Pre and post parts look at the job, also those of actions inside a composite action.
  const status = isComposite && task.stage === "main" ? scope.status : () => jobStatus(runtime)
  return {
    contexts: {
      ...shared,
      ...(isComposite ? { inputs: scope.compositeInputs } : {}),
      github: live.github,
      env: live.env,
      steps: scope.steps,
      job: {
        ...runtime.jobContext,
        get status() {
          return jobStatus(runtime)
        },
      },
    },
    functions: [...statusFunctions(status), hashFilesFunction(runtime.directories.workspace)],
  }
}
