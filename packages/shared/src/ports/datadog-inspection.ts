import type { Reading } from "./reading.ts"

/** Scopes of an application key that can be told by a read that changes nothing. */
export type DatadogScope =
  | "error_tracking_read"
  | "monitors_read"
  | "monitors_downtime"
  | "timeseries_query"
  | "logs_read_data"
  | "apm_read"
  | "rum_apps_read"
  | "integrations_read"
  | "dashboards_read"

export type DatadogSite = {
  /** As DATADOG_SITE says. */
  readonly site: string
  /** Where the API is asked; null where the site or the URL is none. */
  readonly baseUrl: string | null
  /** Whether an address of its own (DATADOG_URL) stands in for the site's. */
  readonly proxied: boolean
  /** DATADOG_OTLP_URL; empty where the site's own is meant. */
  readonly otlpUrl: string
}

export type MonitorFacts = {
  readonly id: number
  readonly name: string
  /** Datadog's, e.g. "error-tracking alert". */
  readonly type: string
  readonly query: string
  readonly message: string
  /** Lower case. */
  readonly tags: readonly string[]
  readonly draft: boolean
  /** After how many minutes a lasting alert is told again; 0: never. */
  readonly renotifyMinutes: number
  /** 1 (most urgent) to 5; null where it has none. */
  readonly priority: number | null
  /** Whether the title of an alert names what it is about. */
  readonly includesTags: boolean
  /** How long it waits for data, and with a new group; seconds. */
  readonly delaySeconds: number
  /** Whether it tells that no data comes. */
  readonly notifiesNoData: boolean
  /** By a downtime or by itself; null where downtimes are hidden and nothing of its own mutes it. */
  readonly muted: boolean | null
  /** e.g. "OK", "Alert", "No Data". */
  readonly state: string
  /** Epoch milliseconds, UTC; null where Datadog does not say. */
  readonly created: number | null
}

export type WebhookFacts = {
  readonly url: string
  /** Whether the URL leads to the GitHub API that the doctor itself asks. */
  readonly reachesGitHub: boolean
  /** Null: Datadog's own template. */
  readonly payload: string | null
  /** JSON as text. */
  readonly headers: string | null
  readonly encodeAs: string
}

export type DashboardFacts = { readonly id: string; readonly title: string; readonly description: string }

/** The points of one query, all its series together. Epoch milliseconds, oldest first. */
export type MetricPoints = readonly { readonly at: number; readonly value: number }[]

export type LogIndexFacts = {
  readonly name: string
  /** Datadog's search over logs; empty or "*" takes all. */
  readonly filter: string
  readonly days: number | null
  /** Whether its daily limit is used up now. */
  readonly full: boolean
  /** Filters of what is thrown away, with the share (0 to 1) that is. */
  readonly exclusions: readonly { readonly filter: string; readonly share: number }[]
}

export type RetentionFilterFacts = {
  readonly name: string
  /** e.g. "spans-errors-sampling-processor". */
  readonly kind: string
  readonly enabled: boolean
  readonly filter: string
  /** 0 to 1. */
  readonly rate: number
}

/** What Datadog shows of an installation; as GitHubInspection, it only reads, asks once, and does not throw. */
export interface DatadogInspection {
  /** What is configured; asks nobody. */
  readonly site: DatadogSite
  /** Whether the site takes the API key. */
  apiKeyValid(): Promise<Reading<boolean>>
  /** Whether the application key shows what this scope is for. */
  scope(scope: DatadogScope): Promise<Reading<boolean>>
  /** Scopes of the application key; null has all that its owner has; "limited" where it may not even list keys. */
  keyScopes(): Promise<Reading<readonly string[] | null | "limited">>
  /** All of the organisation, up to 1,000. */
  monitors(): Promise<Reading<readonly MonitorFacts[]>>
  /** Null where there is none of the name. */
  webhook(name: string): Promise<Reading<WebhookFacts | null>>
  /** Null where there is none of the name; a value that is not secret is not shown either. */
  customVariable(name: string): Promise<Reading<{ readonly isSecret: boolean } | null>>
  dashboards(): Promise<Reading<readonly DashboardFacts[]>>
  /** Metric queries of a dashboard's widgets. */
  dashboardQueries(id: string): Promise<Reading<readonly string[]>>
  /** Points of a metric query in the past so many hours. */
  points(query: string, hours: number): Promise<Reading<MetricPoints>>
  logIndexes(): Promise<Reading<readonly LogIndexFacts[]>>
  retentionFilters(): Promise<Reading<readonly RetentionFilterFacts[]>>
  /** How far Datadog's clock is ahead of this machine's, milliseconds. */
  clockAhead(): Promise<Reading<number>>
}
