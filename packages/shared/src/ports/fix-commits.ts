/** A commit as the code host shows it, with what it changed against its first parent. */
export type FixCommit = {
  readonly sha: string
  readonly message: string
  readonly parents: readonly string[]
  /** Paths that it added, changed or removed; of a rename both. */
  readonly paths: readonly string[]
}

/** Looks into commits that this run may not have made. */
export interface FixCommits {
  /** @throws UpstreamError also where the commit changes more files than the code host lists. */
  commit(sha: string): Promise<FixCommit>
}
