import type { Sample, Track } from "./error-source.ts"

/** Epoch milliseconds, UTC; `to` is exclusive. */
export type Span = { readonly from: number; readonly to: number }

export type Occurrences = {
  /** Newest first; of each version the newest one, unless `complete` is false. */
  readonly samples: readonly Sample[]
  /** How many there are by version; null where the samples are all there is. */
  readonly counts: ReadonlyMap<string, number> | null
  /** False where some version may not be among the samples. */
  readonly complete: boolean
}

export type TrafficQuery = Span & {
  readonly service: string
  readonly environments: readonly string[]
  readonly track: Track
}

/** On which versions an error, and its service at all, were seen. Every method throws ConfigError or UpstreamError. */
export interface ErrorSightings {
  occurrences(issueId: string, where: Span & { readonly track: Track }): Promise<Occurrences>
  /** Newest events of a service, of whatever kind, at most 100. */
  traffic(query: TrafficQuery): Promise<readonly Sample[]>
  /** Takes an issue out of review. "left": people ignore or exclude it, or there is none. */
  resolve(issueId: string): Promise<"resolved" | "left">
}
