import type { Permissions, WorkflowEvent } from "../core/github-contract.ts"
import type { StepLog } from "./commands/step-log.ts"
import type { WorkflowTree } from "./parser/workflow-tree.ts"
import type { Annotation, Conclusion, JobDetail, RunStatus, StepDetail, StepResult } from "./run-detail.ts"

// What the runner writes while it works; RunDetail is a copy of it for readers.

export type StepRecord = {
  name: string
  readonly id: string | null
  readonly uses: string | null
  readonly run: string | null
  status: StepDetail["status"]
  conclusion: StepResult | null
  outcome: StepResult | null
  startedAt: number | null
  completedAt: number | null
  readonly outputs: Record<string, string>
  readonly log: StepLog
  summary: string
  readonly annotations: Annotation[]
}

export type JobRecord = {
  readonly id: string
  /** Its number in GitHub's API, and that of its check run. */
  readonly number: number
  name: string
  status: JobDetail["status"]
  conclusion: StepResult | null
  startedAt: number | null
  completedAt: number | null
  readonly outputs: Record<string, string>
  permissions: Permissions
  environment: string | null
  readonly steps: StepRecord[]
}

/** How a job ended. */
export type JobOutcome = {
  /** As `needs` sees it: a failure with continue-on-error is a success. */
  readonly result: StepResult
  readonly outputs: Readonly<Record<string, string>>
}

export type KeptJob = { readonly outcome: JobOutcome; readonly records: readonly JobRecord[] }

export type RunRecord = {
  readonly id: number
  readonly number: number
  readonly repository: string
  readonly workflow: string
  readonly event: WorkflowEvent
  readonly createdAt: number
  /** Null where the files could not be read; then the run fails with `errors`. */
  readonly tree: WorkflowTree | null
  /** How many runs stand before it in a chain of workflow_run events. */
  readonly chain: number
  readonly inputs: Readonly<Record<string, unknown>>
  name: string
  attempt: number
  status: RunStatus
  conclusion: Conclusion | null
  startedAt: number | null
  completedAt: number | null
  updatedAt: number
  jobs: JobRecord[]
  /** Jobs of the attempt before that succeeded and are not run again, by their id, with what others need of them. */
  kept: ReadonlyMap<string, KeptJob>
  /** By the ids of jobs, calls among them: how they ended in this attempt. */
  readonly outcomes: Map<string, JobOutcome>
  outputs: Record<string, string>
  concurrencyGroup: string | null
  errors: string[]
  /** What was wrong before the first attempt, and so is wrong with every one. */
  readonly startErrors: readonly string[]
}
