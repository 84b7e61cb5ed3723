import type { DatadogState } from "../datadog-state.ts"
import { type Downtime, isActive } from "./downtime.ts"

/** The downtimes that are in force now. */
export function activeDowntimes(state: DatadogState): readonly Downtime[] {
  const now = state.clock.now()
  return [...state.downtimes.values()].filter(downtime => isActive(downtime, now))
}
