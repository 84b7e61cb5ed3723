import type { DispatchMonitor } from "../../ports/rollback-alerts.ts"

/** A monitor as people are told of it. */
export function monitorWords({ id, name, muted }: DispatchMonitor): string {
  return `monitor ${id} "${name}"${muted === "no" ? "" : ` (muted${muted === "for now" ? " for now" : ""})`}`
}
