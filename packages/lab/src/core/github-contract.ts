// What the runner needs of the GitHub emulator, and what it gives back. The two meet only here.

export type Permission = "read" | "write" | "none"
/** Keys in the API's spelling, e.g. contents, pull_requests, checks, actions, variables, secrets, metadata. */
export type Permissions = Readonly<Record<string, Permission>>

/** Something that may start workflows. `payload` is what github.event will hold. */
export type WorkflowEvent = {
  readonly name: string
  readonly repository: string
  /** Full ref, e.g. refs/heads/main. */
  readonly ref: string
  readonly sha: string
  readonly actor: string
  /** Which kind of credential caused it: GITHUB_TOKEN events start nothing but dispatches. */
  readonly cause: "user" | "app" | "github-token"
  readonly payload: Record<string, unknown>
  /** For workflow_dispatch: the one workflow file that was asked for, e.g. .github/workflows/error-triage.yml. */
  readonly workflow?: string
  /** For pull_request: paths that the pull request changes, for `paths` filters; absent: unknown. */
  readonly changedFiles?: readonly string[]
}

/** A job of a run, which is a check run of its commit. Times are epoch milliseconds. */
export type JobView = {
  readonly id: number
  readonly name: string
  readonly status: "queued" | "pending" | "in_progress" | "completed"
  readonly conclusion: "success" | "failure" | "cancelled" | "skipped" | null
  readonly startedAt: number | null
  readonly completedAt: number | null
  readonly steps: readonly Omit<JobView, "id" | "steps" | "annotations">[]
  /** Absent: none. */
  readonly annotations?: readonly { readonly level: string; readonly message: string }[]
}

export type ArtifactView = {
  readonly id: number
  readonly name: string
  /** SHA-256 as hex. */
  readonly digest: string
  readonly bytes: number
  /** Epoch milliseconds. */
  readonly createdAt: number
}

/** A run as GitHub's API shows it. The runner keeps them, the emulator serves them. */
export type RunView = {
  readonly id: number
  /** Name of the workflow. */
  readonly name: string
  /** What the run itself is called, by `run-name`; absent: the workflow's name. */
  readonly title?: string
  readonly path: string
  readonly event: string
  readonly status: "queued" | "pending" | "in_progress" | "completed" | "waiting"
  readonly conclusion: "success" | "failure" | "cancelled" | "skipped" | "timed_out" | "action_required" | null
  /** Branch and commit that are looked at: for a pull request its head, not the test merge that the jobs run on. */
  readonly headBranch: string
  readonly headSha: string
  readonly actor: string
  readonly attempt: number
  readonly createdAt: number
  readonly updatedAt: number
  /** Those of the newest attempt; absent: none. */
  readonly jobs?: readonly JobView[]
}

/** Activity types of the event workflow_run. */
export type RunActivity = "requested" | "in_progress" | "completed"

/** A branch ruleset in GitHub's words: deletion, non_fast_forward, pull_request, required_signatures, required_status_checks. */
export type RulesetInput = {
  readonly name: string
  /** Default: active. */
  readonly enforcement?: "active" | "evaluate" | "disabled"
  /** Full ref names with wildcards, "~DEFAULT_BRANCH" or "~ALL". */
  readonly include: readonly string[]
  readonly exclude?: readonly string[]
  /** Whom it does not hold for: administrators of the repository, or nobody (the default). */
  readonly bypass?: "admin" | null
  readonly rules: readonly { readonly type: string; readonly parameters?: Readonly<Record<string, unknown>> }[]
}

/** Runs that hold or wait for one concurrency group, in their order. */
export type ConcurrencyGroup = {
  readonly name: string
  readonly members: readonly { readonly run: number; readonly status: "in_progress" | "pending" }[]
}

export interface GitHubHost {
  subscribe(listener: (event: WorkflowEvent) => void): void
  /** The runner registers itself so that run routes and check runs can be answered. */
  serveRuns(runs: {
    list(repository: string): readonly RunView[]
    get(repository: string, id: number): RunView | null
    cancel(repository: string, id: number): boolean
    rerun(repository: string, id: number): boolean
    /** Repeats what failed, and what needed it; what succeeded keeps its results. Absent: cannot be done. */
    rerunFailed?(repository: string, id: number): boolean
    /** Starts a run that waits for a person; false where it does not wait. */
    approve?(repository: string, id: number): boolean
    artifacts?(repository: string, id: number): readonly ArtifactView[]
    /** Id of the run that this event will start; asked right before the listeners get the event. */
    nextRunId(event: WorkflowEvent): number | null
    /** Absent: nothing is known of concurrency groups. */
    concurrencyGroups?(repository: string): readonly ConcurrencyGroup[]
  }): void
  /** Tells how far a run is: GitHub raises workflow_run for it. */
  announceRun(repository: string, run: RunView, activity: RunActivity): Promise<void>
  /** Mints a GITHUB_TOKEN for one job: exactly these permissions on this repository, until revoked. */
  mintJobToken(input: { readonly repository: string; readonly permissions: Permissions }): string
  revokeToken(token: string): void
  /** "owner/name" of every repository. */
  repositories(): readonly string[]
  defaultBranch(repository: string): string
  /** Whether a person has disabled the workflow file at this path. */
  isWorkflowDisabled?(repository: string, path: string): boolean
  /** Why the settings of Actions keep the repository from using `owner/repo[/path]@ref`; null where they do not. */
  refusesAction?(repository: string, uses: string): string | null
  /** Commit id of a branch, tag, full ref or (abbreviated) sha; null where unknown. */
  resolve(repository: string, revision: string): Promise<string | null>
  /** Text of a file at a commit; null where there is none. */
  readFile(repository: string, sha: string, path: string): Promise<string | null>
  /** Names in a folder at a commit. */
  listFolder(repository: string, sha: string, path: string): Promise<readonly string[]>
  /** Writes the tree of a commit (or a folder of it) into an existing directory. */
  exportTree(repository: string, sha: string, into: string, folder?: string): Promise<void>
  variables(repository: string): ReadonlyMap<string, string>
  secrets(repository: string): ReadonlyMap<string, string>
  environment(
    repository: string,
    name: string,
  ): { readonly variables: ReadonlyMap<string, string>; readonly secrets: ReadonlyMap<string, string> } | null
  setSecret(repository: string, name: string, value: string): void
  setVariable(repository: string, name: string, value: string | null): void
  /** Creates a repository from a local git directory or from an in-memory tree of one commit on each branch. */
  addRepository(input: {
    readonly name: string
    readonly defaultBranch: string
    readonly from:
      | { readonly git: string }
      | { readonly files: Readonly<Record<string, string>>; readonly branches?: readonly string[] }
    /** A further commit on the default branch, which adds or replaces files. */
    readonly onTop?: { readonly message: string; readonly files: Readonly<Record<string, string>> }
    /** In force once the commits are there. */
    readonly rulesets?: readonly RulesetInput[]
  }): Promise<void>
  /** A token as a person or machine user would hold it: a fine-grained PAT with permissions on repositories. */
  issuePat(input: {
    readonly owner: string
    readonly permissions: Permissions
    readonly repositories: readonly string[]
    readonly expiresAt?: number
  }): string
  gitDirectory(repository: string): string
}
