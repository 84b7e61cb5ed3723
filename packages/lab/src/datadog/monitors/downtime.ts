import type { MonitorGroup, StoredMonitor } from "./stored-monitor.ts"

export type Downtime = {
  /** UUID; v1 clients see `number` instead. */
  readonly id: string
  readonly number: number
  /** All of these tags must be on the monitor or its group; "*" is everything. */
  readonly scope: readonly string[]
  readonly monitorId: number | null
  readonly monitorTags: readonly string[]
  readonly message: string | null
  readonly start: number
  readonly end: number | null
  /** What the lab only keeps: who is told of the end, and in which zone it is shown. */
  readonly notices: DowntimeNotices
  canceledAt: number | null
  /** Set once its end was looked at. */
  endTold: boolean
}

export type DowntimeNotices = {
  readonly mute_first_recovery_notification: boolean
  readonly notify_end_states: readonly string[]
  readonly notify_end_types: readonly string[]
  readonly display_timezone: string
}

/** Whether a downtime, or the monitor's own `silenced` option, keeps this group quiet at `now`. */
export function isMuted(
  monitor: StoredMonitor,
  group: MonitorGroup,
  { downtimes, now }: { readonly downtimes: Iterable<Downtime>; readonly now: number },
): boolean {
  const silenced = monitor.options["silenced"]
  const mutes = typeof silenced === "object" && silenced !== null ? Object.entries(silenced) : []
  if (mutes.some(([scope, until]) => coversScope([scope], monitor, group) && lasts(until, now))) return true
  for (const downtime of downtimes) if (isActive(downtime, now) && covers(downtime, monitor, group)) return true
  return false
}

export function isActive(downtime: Downtime, now: number): boolean {
  return downtime.canceledAt === null && downtime.start <= now && (downtime.end === null || now < downtime.end)
}

// Mutes end at epoch seconds; null is for ever.
function lasts(until: unknown, now: number): boolean {
  return typeof until !== "number" || until * 1000 > now
}

/** Whether a downtime is about this monitor, in all or in some of its groups. */
export function isAbout({ monitorId, monitorTags }: Downtime, monitor: StoredMonitor): boolean {
  if (monitorId !== null) return monitorId === monitor.id
  return monitorTags.every(tag => tag === "*" || monitor.tags.includes(tag))
}

/** Whether a downtime is about this group, now or at another time. */
export function covers(downtime: Downtime, monitor: StoredMonitor, group: MonitorGroup): boolean {
  return isAbout(downtime, monitor) && coversScope(downtime.scope, monitor, group)
}

function coversScope(scope: readonly string[], monitor: StoredMonitor, group: MonitorGroup): boolean {
  return scope.every(
    tag => tag === "*" || group.tags.includes(tag) || group.scope === tag || monitor.tags.includes(tag),
  )
}
