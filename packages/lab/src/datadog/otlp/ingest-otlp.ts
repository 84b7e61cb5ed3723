import type { DatadogState } from "../datadog-state.ts"
import { logEvent } from "../intake/log-event.ts"
import { isIndexed } from "../intake/is-indexed.ts"
import { isCurrent } from "../metrics/is-current.ts"
import { logItem } from "./log-item.ts"
import type { OtlpLogs, OtlpMetrics } from "./otlp-message.ts"
import { otlpPoints } from "./otlp-points.ts"

/** Remembers metrics at once, and makes them queryable after the intake's lag. */
export function ingestMetrics(state: DatadogState, groups: readonly OtlpMetrics[], resourceAsTags: boolean): void {
  for (const group of groups) state.otlp.received.push({ signal: "metrics", at: state.clock.now(), ...group })
  const points = otlpPoints(groups, resourceAsTags)
  const now = Math.floor(state.clock.now() / 1000)
  const current = points.filter(point => isCurrent(point, now))
  state.dropped.points += points.length - current.length
  afterLag(state, "metrics", () => {
    for (const point of current) state.metrics.add(point)
    state.scheduleEvaluation()
  })
}

/** Remembers logs at once, and makes them searchable after the intake's lag. */
export function ingestLogs(state: DatadogState, groups: readonly OtlpLogs[]): void {
  for (const group of groups) state.otlp.received.push({ signal: "logs", at: state.clock.now(), ...group })
  const now = state.clock.now()
  const context = { now, query: new URLSearchParams(), errorTracking: state.toggles.errorTrackingForLogs }
  const events = groups.flatMap(({ resource, logs }) => logs.map(log => logEvent(logItem(resource, log), context)))
  const indexed = events.filter(event => isIndexed(event, now))
  state.dropped.logs += events.length - indexed.length
  afterLag(state, "logs", () => {
    for (const event of indexed) state.issues.add(event)
    if (indexed.some(event => event.error !== null)) state.scheduleEvaluation()
  })
}

function afterLag(state: DatadogState, what: string, store: () => void): void {
  const { otlpLagMs } = state.toggles
  if (otlpLagMs === 0) store()
  else state.clock.later(otlpLagMs, `OTLP ${what} on their way into Datadog`, store)
}
