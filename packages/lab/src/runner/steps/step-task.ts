import type { Status } from "../expressions/status-functions.ts"
import type { FileSource } from "../parser/file-source.ts"
import type { StepDefinition } from "../parser/workflow-file.ts"
import type { StepRecord } from "../records.ts"
import type { Cancellation } from "../cancellation.ts"
import type { Action } from "./action-definition.ts"
import type { StepContext } from "./job-runtime.ts"
import type { StepOutput } from "./step-output.ts"

/** What steps of one file share: those of the job, or those of one composite action. */
export type StepScope = {
  readonly steps: Record<string, StepContext>
  /** Null for the job's own steps, which have the workflow's inputs. */
  readonly compositeInputs: Readonly<Record<string, string>> | null
  /** Keys of the github context that differ inside a composite action. */
  readonly github: Readonly<Record<string, unknown>>
  /** Own env of the steps that use the composite action: it wins over what is written to GITHUB_ENV. */
  readonly overrides: ReadonlyMap<string, string>
  /** What `$/` means. */
  readonly source: FileSource | null
  readonly status: () => Status
}

/** An action that has run its pre or main part: what its post part starts from. */
export type StartedAction = {
  readonly action: Action
  readonly inputs: ReadonlyMap<string, string>
  /** Own env of the step, and of the steps of composite actions around it. */
  readonly overrides: ReadonlyMap<string, string>
}

export type StepTask = {
  readonly definition: StepDefinition
  readonly stage: "pre" | "main" | "post"
  readonly condition: string
  readonly label: string
  readonly scope: StepScope
  /** Null for a step of a composite action. */
  readonly record: StepRecord | null
  readonly output: StepOutput
  /** For a post part; the other parts find their action themselves. */
  readonly started: StartedAction | null
  /** What the parts of one action tell each other through GITHUB_STATE. */
  readonly state: Map<string, string>
  /** Cancelled with this: the job for its own steps, the using step for those of a composite action. */
  readonly parent: Cancellation | null
}
