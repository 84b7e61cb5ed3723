import { type FoundAlerts, findAlerts } from "./find-alerts.ts"
import { planSearches } from "./plan-searches.ts"
import { searchIssues } from "./search-issues.ts"
import type { SweepContext } from "./sweep-context.ts"
import type { SweepPorts } from "./sweep-ports.ts"
import { type WatchedPlaces, watchedPlaces } from "./watched-places.ts"

export type ReadAlerts = WatchedPlaces &
  FoundAlerts & {
    /** What was not seen, because of limits of Datadog's or of ours. */
    readonly limits: readonly string[]
    /** All that is for review where a monitor watches: newest occurrence by issue, epoch milliseconds. */
    readonly seen: ReadonlyMap<string, number>
  }

const LOOKBACK_MS = 24 * 60 * 60 * 1000

/**
 * Asks Datadog what should have raised an alert within the last day.
 *
 * @throws ConfigError, UpstreamError where any part of it cannot be read: half of it would look like health.
 */
export async function readAlerts({ alerts, clock }: SweepPorts, context: SweepContext): Promise<ReadAlerts> {
  const now = clock.now()
  const { monitors, cut } = await alerts.monitors()
  const watched = watchedPlaces(monitors, context.config.services)
  const limits = cut
    ? ["There are more monitors than Datadog lists in one answer; those beyond were not looked at."]
    : []
  const window = { now, graceMs: context.graceMs, lookbackMs: LOOKBACK_MS }
  const span = { from: now - LOOKBACK_MS, to: now }
  const searched = await searchIssues(alerts, planSearches(watched.places), span)
  const found = searched.hits
  limits.push(...searched.limits)
  const seen = new Map(
    found.flatMap(({ issues }) => issues.map(issue => [issue.id, issue.lastSeen ?? issue.openedAt] as const)),
  )
  return { ...watched, ...findAlerts(watched.places, found, window), limits, seen }
}
