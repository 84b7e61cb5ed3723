import type { FixPull } from "../../../../ports/fix-host.ts"
import type { JudgedSighting } from "./judge-sightings.ts"
import type { ProofVerdict } from "./proof-verdict.ts"

export type MergedPull = Pick<FixPull, "number" | "url"> & {
  /** The commit that the merge made. */
  readonly sha: string
  /** Epoch milliseconds of the merge. */
  readonly at: number
}

/** A version with the fix that was at work while the error was quiet. */
export type Watched = {
  readonly version: string | null
  readonly commit: string
  /** Epoch milliseconds of two of its events, before the quiet time began and within it. */
  readonly since: number
  readonly until: number
}

/** An error whose fix was merged, and what was found out about it since. */
export type ProofFacts = {
  readonly issueId: string
  readonly service: string
  readonly environments: readonly string[]
  readonly ticketKey: string
  readonly pull: MergedPull
  readonly verdict: ProofVerdict
  /** True where a comment on the ticket tells of it already. */
  readonly isTold: boolean
  /** Where it was seen since the merge; null where that is nowhere. */
  readonly by: JudgedSighting | null
  /** Null unless that is what proves the fix. */
  readonly watched: Watched | null
}
