export type RateLimit = { readonly limit: number; readonly periodSeconds: number }

/** An index of logs; `exclusions` are searches for what it throws away. */
export type LogIndex = {
  readonly name: string
  readonly query: string
  readonly days: number
  readonly exclusions?: readonly string[]
  /** Whether its daily limit is used up. */
  readonly limited?: boolean
}

/** What a test or a person at the lab may change while it runs. */
export type DatadogToggles = {
  /** Between the OTLP intake's answer and the moment from which queries find what it took. */
  otlpLagMs: number
  /** Off: error logs are kept but open no issues, as in an organisation without Error Tracking for Logs. */
  errorTrackingForLogs: boolean
  /** Off: issues exist, their events are not retained, so that searches and aggregations find nothing. */
  retention: boolean
  /** On: issues show a platform and a language that no client knows yet. */
  unknownEnum: boolean
  /** On: the aggregate routes refuse. */
  aggregateDisabled: boolean
  /** Off: values go into webhooks as they are, so that quotes and newlines in them can break a payload. */
  webhookEscaping: boolean
  /** What the API tells of log indexes; what is found does not depend on it. */
  logIndexes: readonly LogIndex[]
  /** Whether the retention filter of error spans is on, as the API tells it. */
  errorSpans: boolean
  /** On: Datadog knows that key no more. */
  apiKeyRevoked: boolean
  appKeyRevoked: boolean
  /** Scopes of the application key as its owner sees them; null has all that the owner has. */
  keyScopes: readonly string[] | null
  /** How much older monitors look than they are. */
  monitorsOlderByMs: number
  /** Requests per period and kind of query; none by default. Datadog's spans list has 300 per hour. */
  rateLimits: Partial<Record<"spans" | "logs" | "rum" | "issues", RateLimit>>
}

export function defaultToggles(): DatadogToggles {
  return {
    otlpLagMs: 0,
    errorTrackingForLogs: true,
    retention: true,
    unknownEnum: false,
    aggregateDisabled: false,
    webhookEscaping: true,
    logIndexes: [{ name: "main", query: "*", days: 15 }],
    errorSpans: true,
    apiKeyRevoked: false,
    appKeyRevoked: false,
    keyScopes: null,
    monitorsOlderByMs: 0,
    rateLimits: {},
  }
}
