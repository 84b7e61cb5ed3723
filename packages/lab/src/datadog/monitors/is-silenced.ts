import type { DatadogState } from "../datadog-state.ts"
import { activeDowntimes } from "./active-downtimes.ts"
import { covers, isAbout } from "./downtime.ts"
import type { StoredMonitor } from "./stored-monitor.ts"

/** Whether a mute of its own or a downtime keeps a monitor quiet now, in all or in some of its groups. */
export function isSilenced(state: DatadogState, monitor: StoredMonitor): boolean {
  const silenced = monitor.options["silenced"]
  const ends: readonly unknown[] = typeof silenced === "object" && silenced !== null ? Object.values(silenced) : []
  // Mutes end at epoch seconds; null is for ever.
  if (ends.some(until => typeof until !== "number" || until * 1000 > state.clock.now())) return true
  return activeDowntimes(state).some(
    downtime =>
      (isAbout(downtime, monitor) && downtime.scope.every(tag => tag === "*" || monitor.tags.includes(tag))) ||
      [...monitor.groups.values()].some(group => covers(downtime, monitor, group)),
  )
}
