import type { SmokeWaits } from "./smoke-task.ts"

const MINUTE_MS = 60_000
const MOST_CLEAN_UP_MINUTES = 6

/** In minutes: how long one step of an alert may take, then the fix and its checks each, and the whole test. */
export type SmokeLimits = { readonly alert: number; readonly fix: number; readonly whole: number }

/** How long a test waits for what. All that it waits for, the clean-up included, stays below the limit of the whole. */
export function smokeWaits({ alert: alertMinutes, fix, whole }: SmokeLimits): SmokeWaits {
  const alert = alertMinutes * MINUTE_MS
  const cleanUp = Math.min(MOST_CLEAN_UP_MINUTES, whole / 4) * MINUTE_MS
  return {
    poll: Math.max(250, Math.min(10_000, alert / 60)),
    issue: alert,
    monitor: alert,
    dispatch: alert,
    triage: alert + 10 * MINUTE_MS,
    // Only until the triage is started by hand, for a New Issue monitor seldom alerts twice.
    again: Math.min(alert / 2, 2 * MINUTE_MS),
    fix: fix * MINUTE_MS,
    checks: fix * MINUTE_MS,
    telemetry: alert,
    settle: Math.min(alert, cleanUp / 3),
    tidy: cleanUp,
    total: whole * MINUTE_MS - cleanUp,
    cleanUp,
  }
}
