/** An error of our own making, as an application would log it. */
export type SeededError = {
  readonly service: string
  readonly environment: string
  readonly type: string
  readonly message: string
  readonly stack: string
  /** Datadog groups by it alone, so that no other error ever joins. */
  readonly fingerprint: string
  /** key:value */
  readonly tags: readonly string[]
}

/** An Error Tracking issue whose message was asked for. */
export type SeededIssue = {
  /** Lower-case UUID. */
  readonly id: string
  readonly message: string
  /** OPEN, ACKNOWLEDGED, RESOLVED, IGNORED, EXCLUDED, or what the vendor adds. */
  readonly state: string
  /** Occurrences in the window that was searched. */
  readonly count: number
}

export type IssueSearch = {
  readonly service: string
  readonly environment: string
  /** What the message has to hold. */
  readonly text: string
  /** Epoch milliseconds, UTC. */
  readonly from: number
  readonly to: number
}

export type SmokeMonitor = {
  readonly id: number
  readonly name: string
  readonly message: string
  /** Worst state of its groups, in the vendor's word, e.g. "OK", "Alert", "No Data". */
  readonly state: string
  readonly muted: boolean
  readonly groups: readonly {
    readonly name: string
    readonly state: string
    /** Epoch milliseconds of the last alert; null where there was none. */
    readonly triggeredAt: number | null
  }[]
}

/** What a smoke test asks of Datadog. Every method throws ConfigError or UpstreamError. */
export interface SeededErrors {
  /** Resolves when the intake has taken it, which says nothing of what becomes of it. */
  emit(error: SeededError): Promise<void>
  /** The newest hundred issues are looked through; newest first. */
  find(search: IssueSearch): Promise<readonly SeededIssue[]>
  /** Null where Datadog does not know it. */
  issue(id: string): Promise<Omit<SeededIssue, "count"> | null>
  ignore(id: string): Promise<void>
  /** New Issue monitors of a service in an environment. */
  monitors(service: string, environment: string): Promise<readonly SmokeMonitor[]>
}
