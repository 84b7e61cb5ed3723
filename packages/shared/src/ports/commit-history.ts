/** How commits follow each other. */
export interface CommitHistory {
  /** Whether `ancestor` is `commit` or part of its history; null where the repository does not know one of them. @throws ConfigError, UpstreamError */
  includes(commit: string, ancestor: string): Promise<boolean | null>
}
