/** Which issues a monitor counts, in the words of its query. */
export type MonitorSource = "all" | "backend" | "browser" | "mobile"

/** A New Issue monitor of ours, as far as a lost alert depends on it. */
export type WatchMonitor = {
  readonly id: number
  /** Of its tags; null where it has none. Lower case, as Datadog keeps tags. */
  readonly service: string | null
  readonly environment: string | null
  readonly source: MonitorSource
  /** It alerts above so many occurrences within a day. */
  readonly above: number
  /** Epoch milliseconds of its creation or last edit: issues that opened before are nothing to it. */
  readonly changedAt: number
  /** True also where the scope of a mute cannot be told. */
  readonly muted: boolean
  /** Ids of single issues that are muted. */
  readonly mutedIssues: readonly string[]
}

/** An issue for review with events in the window, in one environment. */
export type OpenIssue = {
  readonly id: string
  /** Lower case; null where Datadog says none. */
  readonly service: string | null
  /** Epoch milliseconds of the first occurrence ever, or of the newest regression. */
  readonly openedAt: number
  /** Epoch milliseconds of the newest occurrence; null where Datadog does not say. */
  readonly lastSeen?: number | null
  /** Occurrences in the window, of the environment that was asked for. */
  readonly count: number
}

export type IssueQuery = {
  readonly environment: string
  readonly services: readonly string[]
  readonly source: MonitorSource
  /** Epoch milliseconds; `to` is exclusive. */
  readonly from: number
  readonly to: number
}

/** What should have raised an alert. Every method throws ConfigError or UpstreamError where Datadog does not show it. */
export interface AlertSource {
  /** `cut` where there are more than one request shows. */
  monitors(): Promise<{ readonly monitors: readonly WatchMonitor[]; readonly cut: boolean }>
  /** At most 100, and `cut` where there may be more: Datadog has no second page of them. */
  openIssues(query: IssueQuery): Promise<{ readonly issues: readonly OpenIssue[]; readonly cut: boolean }>
}
