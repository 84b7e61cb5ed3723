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
  /** The commit that the list was read at. */
  readonly commit: string
}

export interface CodeHost {
  /** One call. `ledgerRef` is a full ref name. */
  readState(ledgerRef: string): Promise<RepositoryState>
  /** Paths of all files at a commit, or null where the commit is unknown to the repository. */
  listFiles(commit: string): Promise<FileList | null>
}
