import type { Cancellation } from "../cancellation.ts"
import type { ExpressionScope } from "../expressions/expression-scope.ts"
import type { CommandFiles } from "../files/command-files.ts"
import type { StepTask } from "./step-task.ts"

/** One step while it runs. */
export type StepRun = {
  readonly task: StepTask
  /** The env context: job env, env of the using steps, env of the step. */
  readonly env: Map<string, string>
  /** The part of `env` that is the step's own or that of the steps around it. */
  readonly overrides: Map<string, string>
  readonly cancellation: Cancellation
  readonly files: CommandFiles
  /** What expressions of this step may name. */
  readonly expressions: ExpressionScope
  /** The github context as it is for this step. */
  readonly github: Record<string, unknown>
  /** Set where the step must fail although its process may have ended well. */
  failed: boolean
}
