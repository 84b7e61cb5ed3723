import type { Track } from "../ports/error-source.ts"

/** A hint "look at issue X". Only ids are taken from an event; everything else is fetched again. */
export type Dispatch = {
  /** Lower-case UUID, the most trusted candidate. */
  readonly issueId: string
  /** At most three further ids found in the event, in order of trust; tried where Datadog does not know the first. */
  readonly otherIds: readonly string[]
  /** Identifies the delivery, so that the same one coming again is known. */
  readonly delivery: string
  readonly source: "monitor" | "manual"
  readonly forced: boolean
  /** Where the alert says it was raised; hints only, never trusted over the samples. */
  readonly hint: {
    readonly environment: string | null
    readonly service: string | null
    readonly tracks: readonly Track[]
  }
}
