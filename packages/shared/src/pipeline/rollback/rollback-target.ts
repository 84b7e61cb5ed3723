/** What auto-triage is called in one repository and environment, by the configuration that the repository runs with. */
export type RollbackTarget = {
  /** Value of Datadog's env tag. */
  readonly env: string
  /** Names that Terraform gives unless its name_suffix says otherwise. */
  readonly webhook: string
  readonly variable: string
  readonly branchPrefix: string
  readonly retryLabel: string
  /** File names of the workflows in which a fix can be on its way, that triage, and that sweep. */
  readonly fixFiles: readonly string[]
  readonly triageFiles: readonly string[]
  /** Where the tries to fix are kept. */
  readonly ledgerRepository: string
  readonly fixesRef: string
  /** The code host showed the repository's workflows; otherwise even the repository's name may be wrong. */
  readonly isSeen: boolean
  /** What a person should know of how this was found. */
  readonly notes: readonly string[]
}
