/** The runs of workflows in the repository that this one runs in. */
export interface WorkflowRuns {
  /** Whether the newest attempt of a run has ended; null where nobody may know. @throws UpstreamError */
  hasEnded(runId: string): Promise<boolean | null>
}
