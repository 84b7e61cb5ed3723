import type { OtlpAttributes, OtlpLog, OtlpMetric } from "./otlp-message.ts"

export type OtlpSignal = "metrics" | "logs" | "traces"

/** What one resource sent with one request. */
export type OtlpReceived = {
  readonly signal: "metrics" | "logs"
  /** When it arrived, epoch milliseconds. */
  readonly at: number
  readonly resource: OtlpAttributes
  readonly metrics?: readonly OtlpMetric[]
  readonly logs?: readonly OtlpLog[]
}

export type OtlpRefused = {
  readonly signal: OtlpSignal
  readonly at: number
  readonly status: number
  readonly why: string
}

/** What the OTLP intake took and refused, oldest first. */
export type OtlpStore = {
  readonly received: OtlpReceived[]
  readonly refused: OtlpRefused[]
  /** Requests that were taken. */
  readonly taken: Record<OtlpSignal, number>
}

export function createOtlpStore(): OtlpStore {
  return { received: [], refused: [], taken: { metrics: 0, logs: 0, traces: 0 } }
}
