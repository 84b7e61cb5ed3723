import type { MonitorGroup, StoredMonitor } from "./stored-monitor.ts"

/** A change of a group's state that people or webhooks are told of. */
export type Alert = {
  readonly monitor: StoredMonitor
  readonly group: MonitorGroup
  readonly transition: "Triggered" | "Recovered"
}
