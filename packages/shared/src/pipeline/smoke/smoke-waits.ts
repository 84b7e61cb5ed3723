import type { SmokeWaits } from "./smoke-task.ts"

const MINUTE_MS = 60_000

/** How long a test waits, from how long one alert may take. `pollMs` and `alertMinutes` are of the caller. */
export function smokeWaits(alertMinutes: number, fixMinutes: number): SmokeWaits {
  const alert = alertMinutes * MINUTE_MS
  return {
    poll: Math.max(250, Math.min(10_000, alert / 60)),
    issue: alert,
    monitor: alert,
    dispatch: alert,
    triage: alert + 10 * MINUTE_MS,
    // Only until the triage is started by hand.
    again: alert / 2,
    fix: fixMinutes * MINUTE_MS,
    checks: fixMinutes * MINUTE_MS,
    telemetry: alert,
    settle: Math.min(alert, 2 * MINUTE_MS),
  }
}
