export type StartedRun = {
  /** What the run itself is called. */
  readonly title: string
  /** Epoch milliseconds, UTC. */
  readonly createdAt: number
}

/** Runs that somebody started, a person or a sweep. */
export interface StartedRuns {
  /** Those of a workflow file since then, newest first, at most 100. @throws ConfigError, UpstreamError */
  since(workflow: string, at: number): Promise<readonly StartedRun[]>
}
