import type { DatadogState } from "../datadog-state.ts"
import { type Downtime, covers, isMuted } from "./downtime.ts"
import { notify } from "./notify.ts"

/**
 * Tells of the groups that are in alert, warning or without data when a downtime that covered them ends: where it ran out,
 * unless its notify_end_types says otherwise, and where somebody cancelled it, only if they say so.
 */
export function endDowntimes(state: DatadogState, now: number): void {
  for (const downtime of state.downtimes.values()) {
    const how = endedBy(downtime, now)
    if (how === null || downtime.endTold) continue
    downtime.endTold = true
    if (downtime.notices.notify_end_types.includes(how)) tellEnd(state, downtime, now)
  }
}

function endedBy({ canceledAt, end }: Downtime, now: number): "canceled" | "expired" | null {
  if (canceledAt !== null) return "canceled"
  return end !== null && end <= now ? "expired" : null
}

const TRANSITIONS = { Alert: "Triggered", Warn: "Warn", "No Data": "No Data" } as const

function tellEnd(state: DatadogState, downtime: Downtime, now: number): void {
  for (const monitor of state.monitors.values()) {
    for (const group of monitor.groups.values()) {
      const { status } = group
      if (status === "OK" || !covers(downtime, monitor, group)) continue
      if (!downtime.notices.notify_end_states.includes(status.toLowerCase())) continue
      if (isMuted(monitor, group, { downtimes: state.downtimes.values(), now })) continue
      notify(state, { monitor, group, transition: TRANSITIONS[status], from: status }, now)
    }
  }
}
