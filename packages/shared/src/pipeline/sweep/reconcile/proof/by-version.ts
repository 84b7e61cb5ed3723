import type { Occurrences } from "../../../../ports/error-sightings.ts"
import { deployedCommit } from "../../../enrich/deployed-commit.ts"

/** Occurrences of an error on one version. */
export type VersionSighting = {
  readonly version: string | null
  /** As its samples name it; null where none does. */
  readonly commit: string | null
  readonly count: number
  /** True where there were more than Datadog counts. */
  readonly lowerBound: boolean
  /** Epoch milliseconds of the newest one. */
  readonly newestAt: number
}

/** Samples by their version, or by their commit where they name no version; newest first. */
export function byVersion({ samples, counts }: Omit<Occurrences, "complete">): readonly VersionSighting[] {
  const groups = Map.groupBy(samples, ({ version, commit }) => JSON.stringify(version === null ? [commit] : version))
  const sightings = [...groups.values()].map(group => {
    const version = group[0]?.version ?? null
    const counted = version === null ? undefined : counts?.get(version)
    return {
      version,
      commit: deployedCommit(group),
      count: Math.max(counted ?? 0, group.length),
      lowerBound: counts !== null && counted === undefined,
      newestAt: group.reduce((newest, { at }) => Math.max(newest, at), 0),
    }
  })
  return sightings.toSorted((one, other) => other.newestAt - one.newestAt)
}
