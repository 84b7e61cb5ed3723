/** A fix, or a triage that may lead to one, that had not ended when somebody looked. */
export type RunInFlight = {
  readonly id: number
  readonly workflow: string
  readonly url: string
  readonly createdAt: number
}

export type NamedPlace = {
  /** Null: the repository's own. */
  readonly environment: string | null
  /** Of a variable; null for a secret, which nobody is shown. */
  readonly value: string | null
}

export type OpenFixPull = { readonly number: number; readonly url: string; readonly createdAt: number }

/** What a rollback asks of the code host. Every method throws ConfigError, which names the permission, or UpstreamError. */
export interface RollbackHost {
  environments(): Promise<readonly string[]>
  /** In which of these places a variable is set; null is the repository. */
  variable(name: string, places: readonly NamedPlace["environment"][]): Promise<readonly NamedPlace[]>
  /** Value of the organisation's variable that this repository sees; null where there is none, "hidden" where not shown. */
  organisationVariable(name: string): Promise<string | null>
  /** Whether the organisation has a secret of this name that this repository sees. */
  organisationSecret(name: string): Promise<"there" | "none" | "hidden">
  /** Text of a file on the default branch; null where there is none. */
  file(path: string): Promise<string | null>
  /** Paths of the workflows that GitHub knows, e.g. ".github/workflows/error-triage.yml". */
  workflowPaths(): Promise<readonly string[]>
  setVariable(name: string, environment: string | null, value: string): Promise<void>
  deleteVariable(name: string, environment: string | null): Promise<void>
  secret(name: string, places: readonly NamedPlace["environment"][]): Promise<readonly NamedPlace[]>
  deleteSecret(name: string, environment: string | null): Promise<void>
  /** Runs of these workflow files that have not ended. */
  runsInFlight(files: readonly string[]): Promise<readonly RunInFlight[]>
  /** The newest 100 runs that a repository_dispatch started, Datadog's or another. */
  dispatchedRuns(): Promise<readonly RunInFlight[]>
  hasEnded(run: number): Promise<boolean>
  openFixPulls(branchPrefix: string): Promise<readonly OpenFixPull[]>
  closePull(number: number): Promise<void>
  /** Null where the repository has no such workflow. */
  workflowState(file: string): Promise<string | null>
  enableWorkflow(file: string): Promise<void>
  disableWorkflow(file: string): Promise<void>
}

/** The App, by its own key. */
export interface RollbackApp {
  /** Null where it is not installed on the repository. */
  installation(): Promise<{ readonly id: number; readonly suspended: boolean; readonly url: string } | null>
  /** Its name in addresses. */
  slug(): Promise<string>
  uninstall(installation: number): Promise<void>
  suspend(installation: number): Promise<void>
  unsuspend(installation: number): Promise<void>
  /** HTTP status of asking for a token; 201 is one, which is revoked at once. */
  mintStatus(installation: number): Promise<number>
}
