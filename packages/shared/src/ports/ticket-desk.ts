export type DeskTicket = {
  readonly key: string
  readonly url: string
  readonly summary: string
  readonly project: string
  readonly issueType: { readonly id: string; readonly name: string }
  readonly labels: readonly string[]
  readonly priority: string | null
  readonly components: readonly string[]
  /** Ids of Atlassian teams in any of its fields. */
  readonly teams: readonly string[]
  readonly done: boolean
  readonly comments: number
}

/** What a smoke test asks of Jira. Every method throws ConfigError or UpstreamError. */
export interface TicketDesk {
  /** From the database, never stale; null where it is unknown or hidden. */
  ticket(key: string): Promise<DeskTicket | null>
  /** Keys by label, oldest first. From the search index, which is late by seconds to minutes. */
  withLabel(project: string, label: string): Promise<readonly string[]>
  /**
   * Moves it to a done status and says why where the account may comment, by the transition of that name or the first that leads there. "open" where the
   * workflow offers none.
   */
  close(key: string, how: { readonly transition: string | null; readonly comment: string }): Promise<"closed" | "open">
}
