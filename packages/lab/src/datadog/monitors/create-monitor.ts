import type { DatadogState } from "../datadog-state.ts"
import { readMonitor } from "./read-monitor.ts"
import type { StoredMonitor } from "./stored-monitor.ts"

export type CreatedMonitor =
  | { readonly ok: true; readonly monitor: StoredMonitor }
  | { readonly ok: false; readonly problem: string }

/** Stores the monitor that a request body describes. */
export function createMonitor(state: DatadogState, body: unknown): CreatedMonitor {
  const read = readMonitor(body, null)
  if (!read.ok) return read
  const now = state.clock.now()
  const monitor: StoredMonitor = {
    ...read.fields,
    id: 172_000_000 + state.nextSeq(),
    createdAt: now,
    modifiedAt: now,
    editedSeq: state.nextSeq(),
    groups: new Map(),
  }
  state.monitors.set(monitor.id, monitor)
  state.scheduleEvaluation()
  return { ok: true, monitor }
}
