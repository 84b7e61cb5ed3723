export type PipelineRun = {
  readonly id: string
  /** What the run itself is called. */
  readonly title: string
  /** Path of the workflow's file. */
  readonly path: string
  readonly event: string
  readonly actor: string
  readonly status: string
  readonly conclusion: string | null
  readonly url: string
  /** Epoch milliseconds, UTC. */
  readonly createdAt: number
}

export type PipelineJob = {
  readonly id: string
  readonly name: string
  readonly status: string
  readonly conclusion: string | null
  readonly url: string
  /** Name of the first step that failed. */
  readonly failedStep: string | null
}

/** Runs of workflows, as a smoke test follows them. Every method throws ConfigError or UpstreamError. */
export interface PipelineRuns {
  /** Runs of a workflow file since then, newest first, at most 100; null where there is no such workflow. */
  ofWorkflow(
    file: string,
    query: { readonly event?: string; readonly since: number },
  ): Promise<readonly PipelineRun[] | null>
  /** Runs for pull requests on a commit. */
  ofPull(headSha: string): Promise<readonly PipelineRun[]>
  /** Null where it is gone. */
  run(id: string): Promise<PipelineRun | null>
  jobs(runId: string): Promise<readonly PipelineJob[]>
  /** Messages of a job's failures, as its run showed them; empty also where nobody may see them. */
  annotations(jobId: string): Promise<readonly string[]>
  /** Messages of its warnings, likewise. */
  warnings(jobId: string): Promise<readonly string[]>
  /** Ids of the runs that hold or await a concurrency group. */
  inGroup(group: string): Promise<readonly string[]>
  cancel(runId: string): Promise<void>
  /** Whether a workflow may run: "active", a word for why not, or null where there is none. */
  workflowState(file: string): Promise<string | null>
  addLabel(pull: number, label: string): Promise<void>
  deleteRef(ref: string): Promise<void>
}
