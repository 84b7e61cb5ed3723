import type { Issue } from "../../enrich.ts"
import type { LedgerRecord } from "../../ledger-record.ts"

export type News = {
  readonly environments: readonly string[]
  readonly versions: readonly string[]
  /** UTC date of the newest occurrence, e.g. 2026-11-23. */
  readonly day: string
  /** The n of 10^n occurrences. */
  readonly magnitude: number
  /** True where anything happened that the record does not know of. */
  readonly any: boolean
}

/** What the issue shows that its record does not know yet. */
export function newsSince(record: LedgerRecord, issue: Issue): News {
  const before = record.occurrences
  const environments = namesOf(issue.environments.map(counts => counts.environment)).filter(
    name => before !== null && !before.environments.includes(name),
  )
  const versions = versionsOf(issue).filter(name => before !== null && !before.versions.includes(name))
  const more = before === null || issue.lastSeen > before.lastSeen || issue.occurrences > before.count
  return {
    environments,
    versions,
    day: new Date(issue.lastSeen).toISOString().slice(0, 10),
    magnitude: magnitudeOf(issue.occurrences),
    any: more || environments.length > 0 || versions.length > 0,
  }
}

export function versionsOf(issue: Issue): string[] {
  return namesOf(issue.environments.flatMap(counts => counts.versions.map(version => version.version)))
}

export function namesOf(names: readonly (string | null)[]): string[] {
  return [...new Set(names.filter(name => name !== null && name !== ""))] as string[]
}

function magnitudeOf(count: number): number {
  return Math.floor(Math.log10(Math.max(1, count)) + 1e-9)
}
