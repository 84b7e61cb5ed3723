import type { DatadogState } from "../datadog-state.ts"
import { computeOver } from "../aggregate-events.ts"
import type { ErrorEvent } from "../error-event.ts"
import { eventFacets } from "../event-facets.ts"
import { findSlices, type EventSlice } from "../event-slices.ts"
import type { MonitorQuery } from "../monitor-query.ts"
import type { StoredIssue } from "../stored-issue.ts"
import { compareValue } from "./compare-value.ts"
import { notify } from "./notify.ts"
import type { MonitorGroup, StoredMonitor } from "./stored-monitor.ts"

const MOBILE = ["ANDROID", "IOS", "FLUTTER", "REACT_NATIVE", "ROKU"]

type Tally = {
  readonly issue: StoredIssue
  readonly scope: string
  readonly tags: readonly string[]
  readonly slices: EventSlice[]
}

/**
 * Looks at every issue that had events since the last evaluation or has a group in alert. Returns true where an alert stands
 * that a later look may take back: an issue for review falls back to OK when nothing new came, and then can alert again.
 */
export function evaluateMonitors(state: DatadogState): boolean {
  const touched = state.issues.takeTouched()
  let unsettled = false
  for (const monitor of state.monitors.values()) {
    if (monitor.parsed === null) continue
    const alerting = [...monitor.groups.values()]
      .filter(({ status }) => status === "Alert")
      .map(({ issueId }) => issueId)
    for (const issueId of new Set([...touched, ...alerting])) {
      const issue = state.issues.get(issueId)
      if (issue !== null) evaluateIssue(state, { monitor, query: monitor.parsed, issue })
    }
    if (monitor.parsed.kind === "new")
      unsettled ||= [...monitor.groups.values()].some(({ status }) => status === "Alert")
  }
  return unsettled
}

type Subject = { readonly monitor: StoredMonitor; readonly query: MonitorQuery; readonly issue: StoredIssue }

function evaluateIssue(state: DatadogState, subject: Subject): void {
  const { monitor, query, issue } = subject
  const tallies = tally(state, subject)
  for (const [scope, found] of tallies) {
    const group = monitor.groups.get(scope) ?? newGroup(found)
    monitor.groups.set(scope, group)
    group.value = computeOver(found.slices, rollup(query))
    const newest = Math.max(...found.slices.map(({ event }) => event.seq))
    const fresh = newest > group.seenSeq
    group.seenSeq = Math.max(newest, group.seenSeq)
    const holds = isWatched(subject) && compareValue(group.value, query.comparator, query.threshold)
    turn(state, monitor, { group, holds, fresh, lasts: query.kind !== "new" })
  }
  // Nothing is left in the window.
  for (const group of monitor.groups.values()) {
    if (group.issueId !== issue.id || tallies.has(group.scope)) continue
    group.value = 0
    turn(state, monitor, { group, holds: false, fresh: false, lasts: true })
  }
}

type Finding = {
  readonly group: MonitorGroup
  readonly holds: boolean
  readonly fresh: boolean
  readonly lasts: boolean
}

function turn(state: DatadogState, monitor: StoredMonitor, { group, holds, fresh, lasts }: Finding): void {
  const now = state.clock.now()
  if (group.status === "OK" && holds && fresh) {
    group.status = "Alert"
    group.lastTriggeredAt = now
    group.cycleKey = String(7_700_000_000_000_000_000n + BigInt(state.nextSeq()))
    notify(state, { monitor, group, transition: "Triggered" })
  } else if (group.status === "Alert" && (!holds || (!fresh && !lasts))) {
    group.status = "OK"
    group.lastResolvedAt = now
    notify(state, { monitor, group, transition: "Recovered" })
  }
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
function tally(state: DatadogState, { query, issue }: Subject): Map<string, Tally> {
  const now = state.clock.now()
  const events = state.issues.eventsOf(issue.id).filter(event => fromSource(event, query.source))
  const slices = findSlices(events, { track: null, from: now - query.windowMs, to: now + 1, query: query.filter })
  const tallies = new Map<string, Tally>()
  for (const slice of slices) {
    const tags = query.by.flatMap(facet => groupTags(slice.event, facet))
    const scope = tags.join(",")
    const known = tallies.get(scope) ?? { issue, scope, tags, slices: [] }
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

function newGroup({ issue, scope, tags }: Tally): MonitorGroup {
  return {
    scope,
    tags,
    issueId: issue.id,
    status: "OK",
    value: 0,
    cycleKey: "",
    seenSeq: 0,
    lastTriggeredAt: null,
    lastResolvedAt: null,
    lastNotifiedAt: null,
  }
}
