import type { GroupStatus, MonitorGroup, StoredMonitor } from "./stored-monitor.ts"

/** Datadog's words for what happened to a group. */
export type Transition = "Triggered" | "Re-Triggered" | "Warn" | "Re-Warn" | "No Data" | "Re-No Data" | "Recovered"

/** A change of a group's state that people or webhooks are told of. */
export type Alert = {
  readonly monitor: StoredMonitor
  readonly group: MonitorGroup
  readonly transition: Transition
  /** The status before it. */
  readonly from: GroupStatus
}
