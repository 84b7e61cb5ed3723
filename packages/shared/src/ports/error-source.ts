/** Datadog's three kinds of events that can carry an error. */
export type Track = "logs" | "trace" | "rum"

/** An Error Tracking issue as getIssue gives it. Empty strings of the vendor are null here. */
export type SourceIssue = {
  readonly id: string
  readonly type: string | null
  readonly message: string | null
  readonly service: string | null
  /** BACKEND, BROWSER, ANDROID, IOS, FLUTTER, REACT_NATIVE, ROKU, UNKNOWN, or whatever the vendor adds. */
  readonly platform: string
  readonly languages: readonly string[]
  readonly state: string
  readonly isCrash: boolean
  readonly filePath: string | null
  readonly functionName: string | null
  /** Epoch milliseconds, UTC. */
  readonly firstSeen: number
  readonly lastSeen: number
  readonly firstSeenVersion: string | null
  readonly lastSeenVersion: string | null
  readonly regressedAt: number | null
  /** Key of the Jira ticket that Datadog's own integration linked (include=case), e.g. PPL-12. */
  readonly jiraKey: string | null
}

/** One error event. Every text is as hostile as it was sent. */
export type Sample = {
  readonly track: Track
  /** Epoch milliseconds, UTC. */
  readonly at: number
  readonly service: string | null
  readonly environment: string | null
  readonly version: string | null
  readonly commit: string | null
  readonly repositoryUrl: string | null
  readonly userId: string | null
  readonly type: string | null
  readonly message: string | null
  readonly stack: string | null
  /** error.fingerprint, where the application sets its own grouping. */
  readonly fingerprint: string | null
  readonly handled: boolean | null
  readonly isCrash: boolean | null
  /** Route, view or resource where it happened. */
  readonly where: string | null
}

/** Counts of one environment and version, from an aggregation over the whole window. */
export type SampleGroup = {
  readonly environment: string | null
  readonly version: string | null
  readonly count: number
  readonly users: number
}

export type SamplePage = {
  readonly samples: readonly Sample[]
  /** True where the window holds more events than the page. */
  readonly more: boolean
}

/** Reads one issue and its events. Every method throws UpstreamError; a 403 or 429 of one source says nothing of the others. */
export interface ErrorSource {
  /** Null where Datadog answers 404, or 400 "issue id is not an uuid". */
  getIssue(id: string): Promise<SourceIssue | null>
  /** Newest first, at most `limit`. */
  listSamples(id: string, track: Track, limit: number): Promise<SamplePage>
  countSamples(id: string, track: Track): Promise<readonly SampleGroup[]>
}
