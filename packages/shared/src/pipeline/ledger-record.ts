// The record of one Datadog issue in the ledger, as JSON in a commit message whose first line says what happened.

/** Who holds a claim. `lock` is the concurrency group that the run holds; two runs with the same lock never run at once. */
export type Holder = {
  readonly repository: string
  readonly runId: string
  readonly attempt: number
  readonly lock: string | null
  readonly url: string
}

export type Occurrences = {
  readonly count: number
  readonly users: number
  readonly lowerBound: boolean
  readonly lastSeen: number
  readonly environments: readonly string[]
  readonly versions: readonly string[]
}

/** Facts of the issue that let "seen again" work without fetching the whole story again. */
export type IssueFacts = {
  readonly type: string
  readonly message: string
  readonly service: string | null
  readonly platform: string
  readonly track: "logs" | "trace" | "rum" | null
  readonly firstSeen: number
  readonly fingerprint: string
}

export type LedgerRecord = {
  readonly schema: 1
  readonly issueId: string
  /**
   * claimed: a create may have been sent; ticketed: the key is known; released: the claim was given back before a create
   * was sent.
   */
  readonly state: "claimed" | "ticketed" | "released"
  /** Epoch milliseconds, UTC, of this record. */
  readonly at: number
  readonly event:
    | "claimed"
    | "created"
    | "adopted"
    | "seen-again"
    | "new-environment"
    | "regressed"
    | "duplicate"
    | "left-alone"
    | "released"
  readonly holder: Holder
  readonly ticket: { readonly key: string; readonly id: string; readonly project: string } | null
  /** Earlier tickets of the same error, oldest first. */
  readonly earlierTickets: readonly string[]
  /** The one comment that "seen again" updates. */
  readonly comment: { readonly id: string; readonly day: string; readonly magnitude: number } | null
  readonly occurrences: Occurrences | null
  readonly facts: IssueFacts | null
  readonly score: { readonly total: number; readonly priority: string; readonly fixability: number } | null
  /** Newest last, at most 20. */
  readonly deliveries: readonly string[]
}
