import type { VersionSighting } from "./by-version.ts"
import type { Sighting } from "./proof-verdict.ts"

/** A sighting, and whether its commit holds the fix; null where that cannot be told. */
export type JudgedSighting = VersionSighting & { readonly isFixed: boolean | null }

export type SightingVerdict = {
  readonly sighting: Sighting
  /** The sighting that the verdict is by; null where there is none. */
  readonly by: JudgedSighting | null
}

/**
 * Puts into one word where an error was seen since its fix was merged. `closedAt`: when its ticket was closed, null for one
 * that is open. A sighting of which Datadog does not show the version counts as unknown.
 */
export function judgeSightings(
  sightings: readonly JudgedSighting[],
  { closedAt, complete }: { readonly closedAt: number | null; readonly complete: boolean },
): SightingVerdict {
  const newestFirst = sightings.toSorted((one, other) => other.newestAt - one.newestAt)
  const fixed = newestFirst.find(({ isFixed }) => isFixed === true)
  if (fixed !== undefined) {
    const isLater = closedAt === null || fixed.newestAt > closedAt
    return { sighting: isLater ? "fixed" : "before-closed", by: fixed }
  }
  const unknown = newestFirst.find(({ isFixed }) => isFixed === null) ?? null
  if (unknown !== null || !complete) return { sighting: "unknown", by: unknown }
  return { sighting: newestFirst.length === 0 ? "none" : "older", by: newestFirst[0] ?? null }
}
