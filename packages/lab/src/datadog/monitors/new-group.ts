import type { MonitorGroup } from "./stored-monitor.ts"

/** A group that no evaluation has found anything about yet. */
export function newGroup(of: Pick<MonitorGroup, "scope" | "tags" | "issueId">): MonitorGroup {
  return {
    ...of,
    status: "OK",
    value: 0,
    cycleKey: "",
    seenSeq: 0,
    told: false,
    renotified: 0,
    lastTriggeredAt: null,
    lastResolvedAt: null,
    lastNoDataAt: null,
    lastNotifiedAt: null,
  }
}
