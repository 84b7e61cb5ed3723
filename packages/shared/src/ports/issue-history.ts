import type { SourceIssue } from "./error-source.ts"

export type HistoryQuery = {
  /** In the syntax of Datadog's event search; "*" for everything. */
  readonly text: string
  /** Epoch milliseconds; `to` is exclusive. */
  readonly from: number
  readonly to: number
}

/** The issues that had events in the past. Throws ConfigError or UpstreamError where Datadog does not show them. */
export interface IssueHistory {
  /** At most 100, and `cut` where there may be more: Datadog has no second page of them. */
  find(query: HistoryQuery): Promise<{ readonly issues: readonly SourceIssue[]; readonly cut: boolean }>
}
