import type { LabClock } from "../core/clock.ts"
import type { GitHubHost } from "../core/github-contract.ts"

/** Base URLs of one job, so that its requests can be told apart, and held or killed, by themselves. */
export type Doors = {
  readonly githubApi: string
  readonly githubServer: string
  close(): Promise<void>
  /** Rewrites a secret, variable or input that holds a lab URL to the job's own door. */
  translate(value: string): string
}

export type DoorRequest = {
  readonly runId: string
  readonly jobId: string
  /** Process ids (each the leader of its group) of the step that is running now. */
  readonly pids: () => readonly number[]
}

/** All in milliseconds. The defaults are the hosted runner's. */
export type RunnerDelays = {
  /** From SIGINT to SIGTERM of a cancelled step. */
  readonly interrupt: number
  /** From SIGTERM to SIGKILL of its process group. */
  readonly terminate: number
  /** How long a step waits for output of processes that it left behind. */
  readonly stream: number
  /** Length of a minute in timeout-minutes. */
  readonly minute: number
  /** How long steps with always() may go on after a cancellation before all is killed. */
  readonly cancelled: number
}

export type RunnerOptions = {
  readonly clock: LabClock
  readonly host: GitHubHost
  /** Emptied of finished jobs; exported actions and artifacts stay. */
  readonly workDirectory: string
  /** Where tools stay for later jobs; default .tools/tool-cache of this repository. */
  readonly toolCache?: string
  /** The node of `using: node24`; default the one that runs the lab. */
  readonly nodePath?: string
  /** Jobs that run at the same time; default 4. */
  readonly parallelJobs?: number
  openDoors(request: DoorRequest): Promise<Doors>
  /** Directories that stand in for `owner/repo[/path][@ref]`; the rest is resolved through the host's repositories. */
  readonly standIns: Readonly<Record<string, string>>
  readonly delays?: Partial<RunnerDelays>
  /** Characters kept of each step's log; default 1 MiB. */
  readonly logCapacity?: number
}
