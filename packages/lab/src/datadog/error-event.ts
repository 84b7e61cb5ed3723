import type { Track } from "@auto-triage/shared/ports/error-source"

/** What Error Tracking takes from an event. Texts are as they were sent; "" where there was none. */
export type ErrorDetails = {
  readonly type: string
  readonly message: string
  readonly stack: string
  /** error.fingerprint: the application's own grouping. */
  readonly fingerprint: string | null
  readonly isCrash: boolean
}

/** Equal events of one moment, one object however many they are: single events exist only while an answer is written. */
export type ErrorEvent = {
  /** Rises with every event that was taken in; orders events of the same millisecond. */
  readonly seq: number
  readonly track: Track
  /** Epoch milliseconds, UTC. */
  readonly at: number
  readonly count: number
  /** The one user of all of them, where the sender named one. */
  readonly user: string | null
  /** Else the number of distinct users, named user-1, user-2, … in turn. */
  readonly users: number
  readonly service: string | null
  readonly env: string | null
  readonly version: string | null
  readonly host: string | null
  /** Datadog's normal form: emergency, alert, critical, error, warn, notice, info, debug, ok. */
  readonly status: string
  readonly message: string
  /** Resource of a span, URL of a view. */
  readonly resource: string | null
  readonly platform: string
  readonly language: string
  /** Null where the event is no error for Error Tracking. */
  readonly error: ErrorDetails | null
  /** "key:value" or bare. */
  readonly tags: readonly string[]
  /** Nested, as the event searches show it, without the issue id and without counted users. */
  readonly attributes: Readonly<Record<string, unknown>>
  readonly issueId: string | null
}

/** An event before it has a place and an issue. */
export type NewEvent = Omit<ErrorEvent, "seq" | "issueId">
