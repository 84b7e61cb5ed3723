/** An error of which a monitor should have told by now. */
export type Alert = {
  /** Lower-case UUID. */
  readonly issueId: string
  readonly service: string
  /** Those in which a monitor watches for it. */
  readonly environments: readonly string[]
  /** Epoch milliseconds of its first occurrence or its newest regression. */
  readonly openedAt: number
}
