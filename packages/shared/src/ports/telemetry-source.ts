/** What the monitoring shows of one agent run; null where it does not show that part of it. */
export type RunTelemetry = {
  /** How often the agent's program was started. */
  readonly sessions: number | null
  readonly tokens: number | null
  readonly usd: number | null
  /** Requests to the model, and how long one of them took on average, in milliseconds. */
  readonly requests: number | null
  readonly latencyMs: number | null
}

/** Where the telemetry of agent runs arrives. */
export interface TelemetrySource {
  /**
   * What arrived of the run with this id since `from` (epoch milliseconds, UTC). Late by seconds to minutes.
   *
   * @throws UpstreamError, and ConfigError where the keys may not ask.
   */
  readRun(fixId: string, from: number): Promise<RunTelemetry>
}
