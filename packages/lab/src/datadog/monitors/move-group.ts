import type { DatadogState } from "../datadog-state.ts"
import type { Transition } from "./alert.ts"
import { notify } from "./notify.ts"
import type { GroupStatus, MonitorGroup, StoredMonitor } from "./stored-monitor.ts"

type Move = { readonly monitor: StoredMonitor; readonly group: MonitorGroup; readonly to: GroupStatus }

const TRANSITIONS: Readonly<Record<GroupStatus, Transition>> = {
  OK: "Recovered",
  Warn: "Warn",
  Alert: "Triggered",
  "No Data": "No Data",
}

/** Gives a group its status, and tells of it where that is another one than before; `silent` tells nobody. */
export function moveGroup(
  state: DatadogState,
  { monitor, group, to }: Move,
  { now, silent = false }: { readonly now: number; readonly silent?: boolean },
): void {
  const from = group.status
  if (from === to) return
  group.status = to
  if (to === "OK") group.lastResolvedAt = now
  else if (to === "No Data") group.lastNoDataAt = now
  else group.lastTriggeredAt = now
  // One cycle lasts from the first status that is not OK to the recovery.
  if (from === "OK") group.cycleKey = String(7_700_000_000_000_000_000n + BigInt(state.nextSeq()))
  group.renotified = 0
  if (!silent) notify(state, { monitor, group, transition: TRANSITIONS[to], from }, now)
  if (to === "OK") group.told = false
}
