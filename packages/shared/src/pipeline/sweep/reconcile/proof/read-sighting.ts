import { ConfigError, UpstreamError } from "../../../../errors.ts"
import type { Track } from "../../../../ports/error-source.ts"
import { byVersion } from "./by-version.ts"
import { type JudgedSighting, judgeSightings, type SightingVerdict } from "./judge-sightings.ts"
import type { MergedPull } from "./proof-facts.ts"
import type { WatchPorts } from "./read-watch.ts"

export type SightingQuery = {
  readonly issueId: string
  readonly tracks: readonly Track[]
  readonly pull: MergedPull
  readonly now: number
  /** Null for a ticket that is open. */
  readonly closedAt: number | null
}

/** Where an error was seen since its fix was merged, and `why` where Datadog does not show that. */
export async function readSighting(
  { sightings, history }: WatchPorts,
  { issueId, tracks, pull, now, closedAt }: SightingQuery,
): Promise<SightingVerdict & { readonly why: string | null }> {
  const judged: JudgedSighting[] = []
  let isComplete = true
  try {
    for (const track of tracks) {
      const { samples, counts, complete } = await sightings.occurrences(issueId, { track, from: pull.at, to: now })
      isComplete &&= complete
      for (const seen of byVersion({ samples, counts })) {
        const isFixed = seen.commit === null ? null : await history.includes(seen.commit, pull)
        judged.push({ ...seen, isFixed })
      }
    }
  } catch (error) {
    if (!(error instanceof ConfigError) && !(error instanceof UpstreamError)) throw error
    return { sighting: "hidden", by: null, why: error.message }
  }
  return { ...judgeSightings(judged, { closedAt, complete: isComplete }), why: null }
}
