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
  readonly languages: readonly string[]
  readonly isCrash: boolean
  /** Repository files that frames led to, in order, so that a later run can map its frames without listing the repository. */
  readonly files: readonly string[]
  /** As in the issue. Absent in records of before these were kept. */
  readonly commit?: string | null
  readonly namedCommit?: string | null
}

export type RecordedTicket = {
  readonly key: string
  readonly id: string
  readonly project: string
  /** True once the issue label was seen on the ticket: from then on its absence means that somebody cleared it. */
  readonly labelled: boolean
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
    | "storm"
  readonly holder: Holder
  readonly ticket: RecordedTicket | null
  /** Earlier tickets of the same error, oldest first. */
  readonly earlierTickets: readonly string[]
  /** The one comment that "seen again" updates; `day` is UTC, `magnitude` the n of 10^n occurrences. */
  readonly comment: { readonly id: string; readonly day: string; readonly magnitude: number } | null
  /** Comments on the ticket after our last write; a different number later means that others, or a lost run, wrote. */
  readonly commentsSeen: number | null
  readonly occurrences: Occurrences | null
  readonly facts: IssueFacts | null
  readonly score: { readonly total: number; readonly priority: string; readonly fixability: number } | null
  /** Newest last, at most 20. */
  readonly deliveries: readonly string[]
  /** Of an issue that has no ticket of its own: the storm whose umbrella `ticket` is. */
  readonly storm?: { readonly id: string }
  /** What a sweep is about to write on the ticket, and since when. */
  readonly telling?: { readonly reason: string; readonly at: number; readonly by: string }
}

const STATES: readonly string[] = ["claimed", "ticketed", "released"] satisfies LedgerRecord["state"][]

/**
 * The text to store: one line for people, an empty line, the record as one line of JSON. `@` and `#` are escaped, so that
 * a hostile error message in a commit mentions nobody and refers to nothing.
 */
export function formatRecord(record: LedgerRecord): string {
  const ticket = record.ticket === null ? "" : ` ${record.ticket.key}`
  const json = JSON.stringify(record).replace(/[@#]/g, sign => (sign === "@" ? "\\u0040" : "\\u0023"))
  return `${record.event}${ticket}: Datadog issue ${record.issueId}\n\n${json}`
}

/** Reads a stored text back; null where it is not a record of this schema. */
export function parseRecord(text: string): LedgerRecord | null {
  const start = text.indexOf("\n\n{")
  if (start < 0) return null
  try {
    const value: unknown = JSON.parse(text.slice(start + 2))
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is LedgerRecord {
  if (typeof value !== "object" || value === null) return false
  const { schema, issueId, state, at, holder, ticket, earlierTickets, deliveries } = value as Partial<LedgerRecord>
  return (
    schema === 1 &&
    typeof issueId === "string" &&
    STATES.includes(state ?? "") &&
    typeof at === "number" &&
    typeof holder === "object" &&
    holder !== null &&
    Array.isArray(earlierTickets) &&
    Array.isArray(deliveries) &&
    (state === "ticketed" ? typeof ticket?.key === "string" : true)
  )
}
