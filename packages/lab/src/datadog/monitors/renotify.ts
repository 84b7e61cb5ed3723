import type { DatadogState } from "../datadog-state.ts"
import type { Transition } from "./alert.ts"
import type { MonitorOptions } from "./monitor-options.ts"
import { notify } from "./notify.ts"
import type { GroupStatus, MonitorGroup, StoredMonitor } from "./stored-monitor.ts"

const AGAIN: Readonly<Record<Exclude<GroupStatus, "OK">, Transition>> = {
  Alert: "Re-Triggered",
  Warn: "Re-Warn",
  "No Data": "Re-No Data",
}

type Subject = { readonly monitor: StoredMonitor; readonly group: MonitorGroup; readonly options: MonitorOptions }

/** Tells again of a status that lasts, as often as the monitor's options say. */
export function renotify(state: DatadogState, { monitor, group, options }: Subject, now: number): void {
  const { status, lastNotifiedAt } = group
  if (options.renotifyMs === null || status === "OK" || lastNotifiedAt === null) return
  if (!options.renotifyStatuses.includes(status) || group.renotified >= options.renotifyTimes) return
  if (now - lastNotifiedAt < options.renotifyMs) return
  group.renotified++
  notify(state, { monitor, group, transition: AGAIN[status], from: status }, now)
}
