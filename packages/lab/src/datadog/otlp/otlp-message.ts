export type OtlpValue = string | number | boolean | null | readonly OtlpValue[] | OtlpAttributes

export type OtlpAttributes = { readonly [name: string]: OtlpValue }

export type OtlpPoint = {
  readonly attributes: OtlpAttributes
  /** Epoch milliseconds. */
  readonly at: number
  /** Of sums and gauges; null where the point has none, and for distributions. */
  readonly value: number | null
  /** Of histograms and summaries. */
  readonly distribution: { readonly count: number; readonly sum: number } | null
}

export type OtlpMetric = {
  readonly name: string
  readonly unit: string
  readonly kind: "gauge" | "sum" | "histogram" | "exponential-histogram" | "summary"
  /** Null for gauges and summaries, which have none. */
  readonly temporality: "unspecified" | "delta" | "cumulative" | null
  readonly monotonic: boolean
  readonly points: readonly OtlpPoint[]
}

export type OtlpLog = {
  /** Epoch milliseconds; null where the sender gave no time. */
  readonly at: number | null
  /** 1 to 24, 0 where unspecified. 17 and above are errors. */
  readonly severity: number
  readonly severityText: string
  readonly body: OtlpValue
  readonly attributes: OtlpAttributes
}

/** What one resource sent, with the scopes joined. */
export type OtlpMetrics = { readonly resource: OtlpAttributes; readonly metrics: readonly OtlpMetric[] }
export type OtlpLogs = { readonly resource: OtlpAttributes; readonly logs: readonly OtlpLog[] }

export const TEMPORALITIES = ["unspecified", "delta", "cumulative"] as const

/** The body is no OTLP message. */
export class UndecodableError extends Error {}
