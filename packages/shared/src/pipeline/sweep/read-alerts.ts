import type { OpenIssue } from "../../ports/alert-source.ts"
import { type FoundAlerts, findAlerts, type SearchHits } from "./find-alerts.ts"
import { planSearches, type SearchPlace } from "./plan-searches.ts"
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
const MOST_SEARCHES = 40

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
  const found: SearchHits[] = []
  let searches = 0

  async function search(place: SearchPlace): Promise<void> {
    if (searches++ >= MOST_SEARCHES) return
    const { issues, cut: full } = await alerts.openIssues({ ...place, from: now - LOOKBACK_MS, to: now })
    found.push({ ...place, issues: unique(issues) })
    if (!full) return
    if (place.services.length > 1) for (const service of place.services) await search({ ...place, services: [service] })
    else
      limits.push(
        `Datadog shows no more than 100 open errors of ${place.services.join(", ")} in ${place.environment}; those beyond were not looked at.`,
      )
  }

  for (const place of planSearches(watched.places)) await search(place)
  if (searches > MOST_SEARCHES)
    limits.push(`Only the first ${MOST_SEARCHES} searches were made; some services were not looked at.`)
  const seen = new Map(
    found.flatMap(({ issues }) => issues.map(issue => [issue.id, issue.lastSeen ?? issue.openedAt] as const)),
  )
  return { ...watched, ...findAlerts(watched.places, found, window), limits, seen }
}

function unique(issues: readonly OpenIssue[]): readonly OpenIssue[] {
  return [...new Map(issues.map(issue => [issue.id, issue])).values()]
}
