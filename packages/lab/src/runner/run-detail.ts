import type { Permissions, RunView } from "../core/github-contract.ts"

export type RunStatus = RunView["status"]
export type Conclusion = NonNullable<RunView["conclusion"]>
export type StepResult = "success" | "failure" | "cancelled" | "skipped"

export type Annotation = {
  readonly level: "error" | "warning" | "notice"
  readonly message: string
  readonly title: string | null
  readonly file: string | null
  readonly line: number | null
}

/** Times are milliseconds since the epoch. */
export type StepDetail = {
  readonly name: string
  readonly id: string | null
  readonly uses: string | null
  readonly run: string | null
  readonly status: "queued" | "in_progress" | "completed"
  /** After continue-on-error. */
  readonly conclusion: StepResult | null
  /** Before continue-on-error. */
  readonly outcome: StepResult | null
  readonly startedAt: number | null
  readonly completedAt: number | null
  readonly outputs: Readonly<Record<string, string>>
  /** Masked, and cut in the middle where it is long. */
  readonly log: string
  /** Markdown, masked. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

export type JobDetail = {
  /** The key in the workflow file; "caller/key" for a job of a called workflow, "key (1)" for the second of a matrix. */
  readonly id: string
  readonly name: string
  readonly status: "queued" | "pending" | "in_progress" | "completed"
  readonly conclusion: StepResult | null
  readonly startedAt: number | null
  readonly completedAt: number | null
  readonly outputs: Readonly<Record<string, string>>
  /** What the job's token could do. */
  readonly permissions: Permissions
  readonly environment: string | null
  readonly steps: readonly StepDetail[]
}

export type RunDetail = {
  readonly id: string
  readonly attempt: number
  readonly repository: string
  /** Path of the workflow file, e.g. .github/workflows/error-triage.yml. */
  readonly workflow: string
  readonly name: string
  readonly event: string
  readonly actor: string
  readonly status: RunStatus
  readonly conclusion: Conclusion | null
  readonly createdAt: number
  readonly startedAt: number | null
  readonly completedAt: number | null
  readonly jobs: readonly JobDetail[]
  /** Values of on.workflow_call.outputs, also where the workflow was started by an event. */
  readonly outputs: Readonly<Record<string, string>>
  readonly concurrencyGroup: string | null
  /** Why the run could not start, or what cancelled it: parser errors and refusals with file and line. */
  readonly errors: readonly string[]
}
