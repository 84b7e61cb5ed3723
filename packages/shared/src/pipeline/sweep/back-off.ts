import { counted } from "../../text/counted.ts"
import { utcTime } from "../../text/utc-time.ts"

const MINUTE_MS = 60_000
/** After one try the next sweep comes soon enough; after more, so many minutes since the newest one. */
const WAITS = [0, 30, 60, 120, 240]
/** Sweeps begin within minutes of their time. */
const SLACK_MS = 2 * MINUTE_MS

/**
 * Why a triage that was started before is not started again yet; null where it may be. `tries` are when its runs were
 * started, epoch milliseconds.
 */
export function backOff(tries: readonly number[], now: number): string | null {
  if (tries.length === 0) return null
  const minutes = WAITS[Math.min(tries.length, WAITS.length) - 1] ?? 0
  const next = tries.reduce((newest, at) => Math.max(newest, at), 0) + minutes * MINUTE_MS
  if (minutes === 0 || now >= next - SLACK_MS) return null
  return `its triage was started ${counted(tries.length, "time")} and it has no ticket that counts: the next try is due ${utcTime(next)}; look at its runs`
}
