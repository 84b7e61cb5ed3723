/** Starts runs of a workflow of the repository, on its default branch. */
export interface RunStarter {
  /** Whether a run holds or awaits this concurrency group; null where the server cannot tell. @throws ConfigError, UpstreamError */
  isAtWork(group: string): Promise<boolean | null>
  /**
   * Resolves when GitHub has taken the request; the run starts later. Never repeated.
   *
   * @throws ConfigError where the token, the workflow or its inputs are at fault; UpstreamError where GitHub cannot answer,
   * and the run may have been started all the same.
   */
  start(workflow: string, inputs: Readonly<Record<string, string>>): Promise<void>
}
