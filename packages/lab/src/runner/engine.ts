import type { ConcurrencyGroups } from "./concurrency.ts"
import type { JobSlots } from "./job-slots.ts"
import type { RunnerDelays, RunnerOptions } from "./runner-options.ts"
import type { ActionStore } from "./steps/action-store.ts"
import type { JobProcesses } from "./steps/job-processes.ts"

/** What all runs of a runner share. */
export type Engine = {
  readonly clock: RunnerOptions["clock"]
  readonly host: RunnerOptions["host"]
  readonly openDoors: RunnerOptions["openDoors"]
  readonly workDirectory: string
  /** RUNNER_TOOL_CACHE: what actions install there outlives the job. */
  readonly toolCache: string
  readonly nodePath: string
  readonly logCapacity: number
  readonly delays: RunnerDelays
  readonly slots: JobSlots
  readonly groups: ConcurrencyGroups
  readonly actions: ActionStore
  /** Numbers of jobs in GitHub's API. */
  readonly nextJobNumber: () => number
  /** Processes of the jobs that run now. */
  readonly processes: Set<JobProcesses>
}
