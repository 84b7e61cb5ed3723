import type { WatchMonitor } from "../../../ports/alert-source.ts"

/** Midday; monitors were made the day before yesterday. */
export const NOW = Date.UTC(2026, 10, 23, 12, 0, 0)
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

/** The New Issue monitor of backend-api in production. */
export function aMonitor(change: Partial<WatchMonitor> = {}): WatchMonitor {
  return {
    id: 1,
    service: "backend-api",
    environment: "production",
    source: "all",
    above: 0,
    changedAt: NOW - 48 * HOUR,
    muted: false,
    mutedIssues: [],
    ...change,
  }
}
