import { type Downtime, isActive } from "./downtime.ts"

/** A downtime as the older API shows it. */
export function downtimeViewV1(downtime: Downtime, now: number): object {
  return {
    id: downtime.number,
    active: isActive(downtime, now),
    disabled: downtime.canceledAt !== null,
    canceled: downtime.canceledAt === null ? null : Math.floor(downtime.canceledAt / 1000),
    scope: downtime.scope,
    monitor_id: downtime.monitorId,
    monitor_tags: downtime.monitorTags,
    message: downtime.message,
    start: Math.floor(downtime.start / 1000),
    end: downtime.end === null ? null : Math.floor(downtime.end / 1000),
    timezone: downtime.notices.display_timezone,
  }
}

/** A downtime as the newer API shows it: an element of `data`. */
export function downtimeViewV2(downtime: Downtime, now: number): DowntimeResource {
  const active = isActive(downtime, now)
  const target =
    downtime.monitorId === null ? { monitor_tags: downtime.monitorTags } : { monitor_id: downtime.monitorId }
  const attributes = {
    ...downtime.notices,
    scope: downtime.scope.join(" AND "),
    monitor_identifier: target,
    message: downtime.message,
    status:
      downtime.canceledAt !== null ? "canceled" : active ? "active" : now < downtime.start ? "scheduled" : "ended",
    canceled: downtime.canceledAt === null ? null : new Date(downtime.canceledAt).toISOString(),
    schedule: {
      start: new Date(downtime.start).toISOString(),
      end: downtime.end === null ? null : new Date(downtime.end).toISOString(),
    },
  }
  return { id: downtime.id, type: "downtime", attributes }
}

export type DowntimeResource = {
  readonly id: string
  readonly type: "downtime"
  readonly attributes: Readonly<Record<string, unknown>>
}
