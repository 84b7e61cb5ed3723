import type { LabClock } from "../../core/clock.ts"
import type { Cancellation } from "../cancellation.ts"
import type { SecretMasker } from "../commands/secret-masker.ts"
import type { Status } from "../expressions/status-functions.ts"
import type { JobRecord } from "../records.ts"
import type { RunnerDelays } from "../runner-options.ts"
import type { ActionStore } from "./action-store.ts"
import type { JobDirectories } from "./job-directories.ts"
import type { JobProcesses } from "./job-processes.ts"
import type { StepTask } from "./step-task.ts"

export type StepContext = {
  readonly outputs: Record<string, string>
  outcome?: string
  conclusion?: string
}

/** Everything that the steps of one job share. */
export type JobRuntime = {
  readonly record: JobRecord
  readonly clock: LabClock
  readonly delays: RunnerDelays
  readonly nodePath: string
  readonly logCapacity: number
  readonly actions: ActionStore
  readonly masker: SecretMasker
  readonly directories: JobDirectories
  readonly processes: JobProcesses
  readonly cancellation: Cancellation
  /** True where debug lines are kept: ACTIONS_STEP_DEBUG or ACTIONS_RUNNER_DEBUG. */
  readonly debug: boolean
  /** github, vars, secrets, inputs, needs, strategy, matrix, runner as plain values. */
  readonly contexts: Readonly<Record<string, unknown>>
  /** The job context without its status. */
  readonly jobContext: Readonly<Record<string, unknown>>
  /** The machine's own environment. */
  readonly machineEnv: Readonly<Record<string, string>>
  /** What only JavaScript actions are given, and what only stand-ins are given. */
  readonly actionEnv: Readonly<Record<string, string>>
  readonly standInEnv: Readonly<Record<string, string>>
  readonly defaults: { readonly shell: string | null; readonly workingDirectory: string | null }
  /** Workflow and job env, and what steps wrote to GITHUB_ENV. */
  readonly env: Map<string, string>
  /** What steps wrote to GITHUB_PATH, oldest first. */
  readonly paths: string[]
  /** Post steps of the actions that ran, in the order in which they were registered. */
  readonly posts: StepTask[]
  failed: boolean
}

/** What `job.status` says now. */
export function jobStatus(runtime: JobRuntime): Status {
  if (runtime.cancellation.requested) return "cancelled"
  return runtime.failed ? "failure" : "success"
}
