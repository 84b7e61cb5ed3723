/** A pull request as the fix stages see it. */
export type FixPull = {
  readonly number: number
  readonly url: string
  readonly branch: string
  readonly base: string
  readonly headSha: string
  readonly state: "open" | "closed"
  readonly merged: boolean
  readonly draft: boolean
  /** Login of who opened it, e.g. perci-auto-fix[bot]. */
  readonly author: string
  readonly body: string
  readonly labels: readonly string[]
  /** Epoch milliseconds, UTC. */
  readonly closedAt: number | null
  /** The commit that a merge made, and when, epoch milliseconds; null or left out where it was not merged. */
  readonly mergedAs?: { readonly sha: string; readonly at: number } | null
}

export type CheckRun = {
  readonly name: string
  readonly status: string
  /** Null until it is completed. */
  readonly conclusion: string | null
  readonly url: string | null
  /** Slug of the App that made it. */
  readonly app: string
}

export type FileWrite = { readonly path: string; /** Null: delete. */ readonly contents: Buffer | null }

/** What the fix stages ask of the code host. Every method throws UpstreamError; only reads are repeated by the adapter. */
export interface FixHost {
  /** Commit of a branch, or null where there is none. */
  branchHead(branch: string): Promise<string | null>
  /** Message of a commit. */
  commitMessage(sha: string): Promise<string>
  createBranch(branch: string, sha: string): Promise<"created" | "exists">
  deleteBranch(branch: string): Promise<void>
  /** One verified commit on top of `parent`; "conflict" where the branch is no longer there. Returns the new commit otherwise. */
  commitOnBranch(commit: {
    readonly branch: string
    readonly parent: string
    readonly message: { readonly headline: string; readonly body: string }
    readonly files: readonly FileWrite[]
  }): Promise<{ readonly sha: string } | "conflict">
  /** Pull requests from branches with this prefix, open and closed, newest first. */
  listPulls(branchPrefix: string): Promise<readonly FixPull[]>
  /** Of a branch, into `base` or, where that is null, into any: the open one, else the newest. */
  findPull(branch: string, base: string | null): Promise<FixPull | null>
  /** "exists" where another run was faster. */
  openPull(pull: {
    readonly branch: string
    readonly base: string
    readonly title: string
    readonly body: string
  }): Promise<FixPull | "exists">
  updatePull(
    number: number,
    change: { readonly title?: string; readonly body?: string; readonly state?: "closed" },
  ): Promise<void>
  /** Latest run of each check on a commit. Empty says nothing. */
  checkRuns(sha: string): Promise<readonly CheckRun[]>
  /** How many suites of checks a person has to let run before any check of theirs shows. */
  heldSuites(sha: string): Promise<number>
  /** Names of the checks that rulesets require on a branch. */
  requiredChecks(branch: string): Promise<readonly string[]>
}
