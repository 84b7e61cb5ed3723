export type RateLimit = { readonly limit: number; readonly periodSeconds: number }

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
    rateLimits: {},
  }
}
