import type { Sample } from "../../ports/error-source.ts"
import type { EnrichContext, EnvironmentCounts, VersionCounts } from "../enrich.ts"
import type { Facts } from "./gather-facts.ts"

type Tally = {
  count: number
  readonly users: Set<string>
  extraUsers: number
  first: number | null
  last: number | null
}

export type CountContext = EnrichContext & {
  /** Environments and versions as they may be shown, by what they were sent as. */
  readonly names: ReadonlyMap<string, string>
}

/**
 * Occurrences, users and times per environment and version. Where an aggregation over the whole window is there, it
 * gives the counts, and the samples only the times.
 */
export function countEnvironments(facts: Facts, context: CountContext): EnvironmentCounts[] {
  const tallies = new Map<string | null, Map<string | null, Tally>>()
  const name = (tag: string | null): string | null => (tag === null ? null : (context.names.get(tag) ?? null))
  for (const sample of facts.samples) add(tallyOf(tallies, name(sample.environment), name(sample.version)), sample)
  for (const group of facts.groups ?? []) {
    const tally = tallyOf(tallies, name(group.environment), name(group.version))
    tally.count = group.count
    tally.extraUsers = Math.max(0, group.users - tally.users.size)
  }
  const hint = context.dispatch.hint.environment
  if (tallies.size === 0 && hint !== null) tallyOf(tallies, hint, null)
  return [...tallies].map(([environment, versions]) => sumUp(environment, versions, context)).toSorted(newestFirst)
}

function tallyOf(
  tallies: Map<string | null, Map<string | null, Tally>>,
  environment: string | null,
  version: string | null,
): Tally {
  const versions = tallies.get(environment) ?? new Map<string | null, Tally>()
  tallies.set(environment, versions)
  const tally = versions.get(version) ?? { count: 0, users: new Set<string>(), extraUsers: 0, first: null, last: null }
  versions.set(version, tally)
  return tally
}

function add(tally: Tally, sample: Sample): void {
  tally.count += 1
  if (sample.userId !== null) tally.users.add(sample.userId)
  tally.first = Math.min(tally.first ?? sample.at, sample.at)
  tally.last = Math.max(tally.last ?? sample.at, sample.at)
}

function sumUp(
  environment: string | null,
  versions: ReadonlyMap<string | null, Tally>,
  context: EnrichContext,
): EnvironmentCounts {
  const tallies = [...versions.values()]
  const users = new Set(tallies.flatMap(tally => [...tally.users]))
  const production = context.config.productionEnvironments.some(
    name => name.toLowerCase() === environment?.toLowerCase(),
  )
  return {
    environment,
    production,
    occurrences: tallies.reduce((total, tally) => total + tally.count, 0),
    users: users.size + Math.max(0, ...tallies.map(tally => tally.extraUsers)),
    firstSeen: smallest(tallies.map(tally => tally.first)),
    lastSeen: largest(tallies.map(tally => tally.last)),
    versions: [...versions].map(([version, tally]) => versionCounts(version, tally)).toSorted(newestFirst),
  }
}

function versionCounts(version: string | null, tally: Tally): VersionCounts {
  return {
    version,
    occurrences: tally.count,
    users: tally.users.size + tally.extraUsers,
    firstSeen: tally.first,
    lastSeen: tally.last,
  }
}

function newestFirst(
  a: { readonly lastSeen: number | null; readonly production?: boolean },
  b: { readonly lastSeen: number | null; readonly production?: boolean },
): number {
  return (b.lastSeen ?? 0) - (a.lastSeen ?? 0) || Number(b.production ?? false) - Number(a.production ?? false)
}

function smallest(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (best, value) => (value === null ? best : best === null ? value : Math.min(best, value)),
    null,
  )
}

function largest(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (best, value) => (value === null ? best : best === null ? value : Math.max(best, value)),
    null,
  )
}
