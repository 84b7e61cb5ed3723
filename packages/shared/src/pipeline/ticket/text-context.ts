/** What the texts of a ticket need besides the issue. */
export type TextContext = {
  /** Page of the run; its host is taken for the code host. */
  readonly runUrl: string
  /** Epoch milliseconds, UTC. */
  readonly now: number
  /** Datadog site, e.g. datadoghq.eu. */
  readonly site: string
}
