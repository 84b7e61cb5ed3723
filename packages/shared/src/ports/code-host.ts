/** What one read of the code host gives at the start of a run. */
export type RepositoryState = {
  /** Text of .github/auto-triage.yml on the default branch, or null where there is none. */
  readonly config: string | null
  /** The CODEOWNERS file that GitHub would use, with its path, or null. */
  readonly codeowners: { readonly path: string; readonly text: string } | null
  /** The newest ledger record of this issue as stored, with the commit that holds it, or null where there is none. */
  readonly record: { readonly sha: string; readonly text: string } | null
}

export type FileList = {
  readonly paths: readonly string[]
  /** True where the host cut the list. */
  readonly truncated: boolean
  /** What the list was asked for: a commit, or "HEAD" for the default branch. */
  readonly commit: string
}

export interface CodeHost {
  /** One call. `ledgerRef` is a full ref name. */
  readState(ledgerRef: string): Promise<RepositoryState>
  /** Paths of all files at a commit, or at "HEAD"; null where the repository does not know it. */
  listFiles(commit: string): Promise<FileList | null>
}
