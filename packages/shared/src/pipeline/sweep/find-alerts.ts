import type { OpenIssue } from "../../ports/alert-source.ts"
import type { Alert } from "./alert.ts"
import type { SearchPlace } from "./plan-searches.ts"
import type { WatchedPlace } from "./watched-places.ts"

export type SearchHits = SearchPlace & { readonly issues: readonly OpenIssue[] }

export type SweepWindow = {
  /** Epoch milliseconds, UTC. */
  readonly now: number
  /** So long an alert may be on its way, in milliseconds. */
  readonly graceMs: number
  /** Errors that opened longer ago are no longer looked for, in milliseconds. */
  readonly lookbackMs: number
}

export type FoundAlerts = {
  /** Newest first. */
  readonly alerts: readonly Alert[]
  /** Why other open issues are none, with how many: the reasons are of ours. */
  readonly passedOver: ReadonlyMap<string, number>
}

type Judgement =
  | "alert"
  | "too old"
  | "may still be on its way"
  | "older than its monitor"
  | "below its monitor"
  | "muted"

/** Of the issues for review, those of which a monitor should have told. */
export function findAlerts(
  places: readonly WatchedPlace[],
  hits: readonly SearchHits[],
  window: SweepWindow,
): FoundAlerts {
  const alerts = new Map<string, Alert>()
  const others = new Map<string, Judgement>()
  for (const { environment, source, issues } of hits)
    for (const issue of issues) {
      const watching = places.filter(
        place => place.environment === environment && place.source === source && place.service === issue.service,
      )
      const [first] = watching
      if (first === undefined) continue
      const judgement = judge(issue, watching, window)
      if (judgement === "alert") addAlert(alerts, issue, first)
      else others.set(issue.id, judgement)
    }
  const passedOver = new Map<string, number>()
  for (const [id, judgement] of others)
    if (!alerts.has(id)) passedOver.set(judgement, (passedOver.get(judgement) ?? 0) + 1)
  return { alerts: [...alerts.values()].sort((a, b) => b.openedAt - a.openedAt), passedOver }
}

function addAlert(alerts: Map<string, Alert>, { id, openedAt }: OpenIssue, place: WatchedPlace): void {
  const { service, environment } = place
  const known = alerts.get(id)?.environments ?? []
  const environments = known.includes(environment) ? known : [...known, environment]
  alerts.set(id, { issueId: id, service, environments, openedAt })
}

function judge(issue: OpenIssue, watching: readonly WatchedPlace[], window: SweepWindow): Judgement {
  const { now, graceMs, lookbackMs } = window
  if (issue.openedAt <= now - lookbackMs) return "too old"
  if (issue.openedAt > now - graceMs) return "may still be on its way"
  // A New Issue monitor counts what opened after its last edit, and nothing before.
  const after = watching.filter(place => place.changedAt < issue.openedAt)
  if (after.length === 0) return "older than its monitor"
  const over = after.filter(place => issue.count > place.above)
  if (over.length === 0) return "below its monitor"
  return over.some(place => !place.mutedIssues.includes(issue.id)) ? "alert" : "muted"
}
