import { computeOver } from "../aggregate-events.ts"
import type { DatadogState } from "../datadog-state.ts"
import type { ErrorEvent } from "../error-event.ts"
import { eventFacets } from "../event-facets.ts"
import { findSlices, type EventSlice } from "../event-slices.ts"
import type { MonitorQuery } from "../monitor-query.ts"
import type { StoredIssue } from "../stored-issue.ts"
import { metricStatus } from "./metric-status.ts"
import { monitorOptions } from "./monitor-options.ts"
import { moveGroup } from "./move-group.ts"
import { newGroup } from "./new-group.ts"
import { renotify } from "./renotify.ts"
import type { MonitorGroup, StoredMonitor } from "./stored-monitor.ts"

const MOBILE = ["ANDROID", "IOS", "FLUTTER", "REACT_NATIVE", "ROKU"]

type Tally = { readonly scope: string; readonly tags: readonly string[]; readonly slices: EventSlice[] }

type Subject = { readonly monitor: StoredMonitor; readonly query: MonitorQuery; readonly issue: StoredIssue }

/** Brings the groups of one issue to the status that its events up to `now` give them. */
export function evaluateIssueMonitor(state: DatadogState, subject: Subject, now: number): void {
  const { monitor, query, issue } = subject
  const tallies = tally(state, subject, now)
  for (const [scope, found] of tallies) {
    const group = monitor.groups.get(scope) ?? newGroup({ scope, tags: found.tags, issueId: issue.id })
    monitor.groups.set(scope, group)
    group.value = computeOver(found.slices, rollup(query))
    const newest = Math.max(...found.slices.map(({ event }) => event.seq))
    const fresh = newest > group.seenSeq
    group.seenSeq = Math.max(newest, group.seenSeq)
    const how = { comparator: query.comparator, options: monitorOptions(monitor) }
    const holds = isWatched(subject) && metricStatus(group.value, group.status, how) === "Alert"
    turn(state, { monitor, group, holds, fresh, lasts: query.kind !== "new" }, now)
  }
  // Nothing is left in the window.
  for (const group of monitor.groups.values()) {
    if (group.issueId !== issue.id || tallies.has(group.scope)) continue
    group.value = 0
    turn(state, { monitor, group, holds: false, fresh: false, lasts: true }, now)
  }
}

type Finding = {
  readonly group: MonitorGroup
  readonly holds: boolean
  readonly fresh: boolean
  readonly lasts: boolean
}

function turn(
  state: DatadogState,
  { monitor, group, holds, fresh, lasts }: Finding & { readonly monitor: StoredMonitor },
  now: number,
): void {
  if (group.status === "OK" && holds && fresh) moveGroup(state, { monitor, group, to: "Alert" }, { now })
  else if (group.status === "Alert" && (!holds || (!fresh && !lasts))) {
    moveGroup(state, { monitor, group, to: "OK" }, { now })
  }
  renotify(state, { monitor, group, options: monitorOptions(monitor) }, now)
}

function isWatched({ monitor, query, issue }: Subject): boolean {
  switch (query.kind) {
    case "new":
      return issue.state === "OPEN" && issue.openedSeq > monitor.editedSeq
    case "impact":
      return issue.state === "OPEN" || issue.state === "ACKNOWLEDGED"
    case "count":
      return issue.state !== "IGNORED" && issue.state !== "EXCLUDED"
  }
}

/** The issue's events in the window that the monitor counts, per group. */
function tally(state: DatadogState, { query, issue }: Subject, now: number): Map<string, Tally> {
  const events = state.issues.eventsOf(issue.id).filter(event => fromSource(event, query.source))
  const slices = findSlices(events, { track: null, from: now - query.windowMs, to: now + 1, query: query.filter })
  const tallies = new Map<string, Tally>()
  for (const slice of slices) {
    const tags = query.by.flatMap(facet => groupTags(slice.event, facet))
    const scope = tags.join(",")
    const known = tallies.get(scope) ?? { scope, tags, slices: [] }
    known.slices.push(slice)
    tallies.set(scope, known)
  }
  return tallies
}

function fromSource({ platform, track }: ErrorEvent, source: MonitorQuery["source"]): boolean {
  switch (source) {
    case "all":
      return true
    case "backend":
    case "browser":
      return platform === source.toUpperCase()
    case "mobile":
      return MOBILE.includes(platform)
    case "rum":
    case "logs":
      return track === source
    case "traces":
      return track === "trace"
  }
}

function groupTags(event: ErrorEvent, facet: string): readonly string[] {
  if (facet === "issue.id" || facet === "@issue.id") return [`${facet}:${event.issueId ?? ""}`]
  const value = eventFacets(event, 0).values(facet)[0]
  return [`${facet}:${value ?? "N/A"}`]
}

function rollup(query: MonitorQuery): { readonly aggregation: string; readonly metric: string | null } {
  return { aggregation: query.rollup.method, metric: query.rollup.measure }
}
