import type { CommitHistory } from "../../../../ports/commit-history.ts"
import type { ErrorSightings } from "../../../../ports/error-sightings.ts"
import type { Track } from "../../../../ports/error-source.ts"
import { ConfigError, UpstreamError } from "../../../../errors.ts"
import { byVersion } from "./by-version.ts"
import type { MergedPull, Watched } from "./proof-facts.ts"
import type { Watch } from "./proof-verdict.ts"

export type WatchPorts = { readonly sightings: ErrorSightings; readonly history: CommitHistory }

export type WatchQuery = {
  readonly service: string
  readonly environments: readonly string[]
  /** In the order in which they are asked. */
  readonly tracks: readonly Track[]
  readonly pull: MergedPull
  readonly now: number
  readonly quietMs: number
}

export type WatchResult = { readonly watch: Watch; readonly watched: Watched | null; readonly why: string | null }

type Live = Pick<Watched, "version" | "commit"> & { readonly at: number }

/**
 * Whether a version with the fix was at work before the quiet time began, and within it. Which one may differ: a later
 * version holds the fix, too. Asked in this order, so that a fix that is not deployed costs one look.
 */
export async function readWatch(ports: WatchPorts, query: WatchQuery): Promise<WatchResult> {
  const { now, quietMs, pull } = query
  const start = now - quietMs
  if (pull.at > start) return { watch: "short", watched: null, why: null }
  const within = await findLive(ports, query, { from: start, to: now })
  if (within.live === null) return unseen("none", within.why)
  const before = await findLive(ports, query, { from: pull.at, to: start })
  if (before.live === null) return unseen("short", before.why)
  const { version, commit, at: until } = within.live
  return { watch: "long", watched: { version, commit, since: before.live.at, until }, why: null }
}

/** What was not shown may be what was looked for. */
function unseen(watch: Watch, why: string | null): WatchResult {
  return { watch: why === null ? watch : "hidden", watched: null, why }
}

type Found = { readonly live: Live | null; readonly why: string | null }

async function findLive(
  { sightings, history }: WatchPorts,
  { service, environments, tracks, pull }: WatchQuery,
  span: { readonly from: number; readonly to: number },
): Promise<Found> {
  let why: string | null = null
  for (const track of tracks) {
    try {
      const samples = await sightings.traffic({ service, environments, track, ...span })
      for (const { version, commit, newestAt: at } of byVersion({ samples, counts: null }))
        if (commit !== null && (await history.includes(commit, pull)) === true)
          return { live: { version, commit, at }, why: null }
    } catch (error) {
      if (!(error instanceof ConfigError) && !(error instanceof UpstreamError)) throw error
      why ??= error.message
    }
  }
  return { live: null, why }
}
