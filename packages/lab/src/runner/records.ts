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

export type RunRecord = {
  readonly id: number
  readonly number: number
  readonly repository: string
  readonly workflow: string
  readonly event: WorkflowEvent
  readonly createdAt: number
  /** Null where the files could not be read; then the run fails with `errors`. */
  readonly tree: WorkflowTree | null
  readonly inputs: Readonly<Record<string, unknown>>
  name: string
  attempt: number
  status: RunStatus
  conclusion: Conclusion | null
  startedAt: number | null
  completedAt: number | null
  updatedAt: number
  jobs: JobRecord[]
  outputs: Record<string, string>
  concurrencyGroup: string | null
  errors: string[]
  /** What was wrong before the first attempt, and so is wrong with every one. */
  readonly startErrors: readonly string[]
}
