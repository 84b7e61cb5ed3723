/** Where a ticket goes, in names of the configuration; ids are resolved against the create screen. */
export type Route = {
  readonly project: string
  readonly issueType: string
  readonly team: string | null
  readonly teamId: string | null
  readonly component: string | null
  readonly priority: string
  readonly labels: readonly string[]
  /** Why this team, in words. */
  readonly reason: string
}
