/** A commit as the code host shows it, with what it changed against its first parent. */
export type FixCommit = {
  readonly sha: string
  readonly message: string
  readonly parents: readonly string[]
  /** Paths that hold something else since. */
  readonly written: readonly string[]
  /** Paths that hold nothing since. */
  readonly removed: readonly string[]
}

/** Looks into commits that this run may not have made. */
export interface FixCommits {
  /** @throws UpstreamError also where the commit changes more files than the code host lists. */
  commit(sha: string): Promise<FixCommit>
  /** Whether a commit is part of a branch's history. */
  contains(branch: string, sha: string): Promise<boolean>
}
