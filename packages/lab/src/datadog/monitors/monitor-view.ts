import { type Downtime, isAbout } from "./downtime.ts"
import type { GroupStatus, MonitorGroup, StoredMonitor } from "./stored-monitor.ts"

export type ViewOptions = {
  readonly withGroups: boolean
  readonly withAssets: boolean
  /** Those that are in force; null leaves them out. */
  readonly downtimes?: readonly Downtime[] | null
  /** How much earlier than it was it says that it was made. */
  readonly olderByMs?: number
}

const CREATOR = { id: 1, name: "Lab User", email: "user@example.test", handle: "user@example.test" }

/** A monitor as the API shows it. */
export function monitorView(monitor: StoredMonitor, options: ViewOptions): Record<string, unknown> {
  return {
    id: monitor.id,
    org_id: 1_000_621,
    name: monitor.name,
    type: monitor.type,
    query: monitor.query,
    message: monitor.message,
    tags: monitor.tags,
    options: monitor.options,
    priority: monitor.priority,
    restricted_roles: monitor.restrictedRoles,
    draft_status: monitor.draftStatus,
    multi: monitor.parsed.by.length > 0,
    created: new Date(monitor.createdAt - (options.olderByMs ?? 0)).toISOString(),
    created_at: monitor.createdAt - (options.olderByMs ?? 0),
    modified: new Date(monitor.modifiedAt).toISOString(),
    deleted: null,
    creator: CREATOR,
    overall_state: overallState(monitor),
    overall_state_modified: new Date(monitor.modifiedAt).toISOString(),
    ...(options.withGroups ? { state: { groups: Object.fromEntries([...monitor.groups].map(groupEntry)) } } : {}),
    ...(options.withAssets ? { assets: [] } : {}),
    ...(options.downtimes ? { matching_downtimes: matching(monitor, options.downtimes) } : {}),
  }
}

function matching(monitor: StoredMonitor, downtimes: readonly Downtime[]): readonly object[] {
  return downtimes
    .filter(downtime => isAbout(downtime, monitor))
    .map(({ number, scope, start, end }) => ({ id: number, scope, start: seconds(start), end: seconds(end) }))
}

/** The worst status of its groups. */
export function overallState(monitor: StoredMonitor): GroupStatus {
  const statuses = new Set([...monitor.groups.values()].map(({ status }) => status))
  const worst = (["Alert", "Warn", "No Data", "OK"] as const).find(status => statuses.has(status))
  return worst ?? "No Data"
}

/** A monitor as the search shows it. */
export function monitorHit(monitor: StoredMonitor): Record<string, unknown> {
  return {
    id: monitor.id,
    name: monitor.name,
    type: monitor.type,
    query: monitor.query,
    org_id: 1_000_621,
    status: overallState(monitor),
    tags: monitor.tags,
    creator: { handle: CREATOR.handle, name: CREATOR.name },
    notifications: (monitor.message.match(/@[\w.-]{1,200}/g) ?? []).map(handle => ({
      handle: handle.slice(1),
      name: handle.slice(1),
    })),
    scopes: [],
    metrics: monitor.parsed.kind === "metric" ? monitor.parsed.expression.queries.map(({ query }) => query.metric) : [],
    classification: monitor.parsed.kind === "metric" ? "metric" : "error_tracking",
    last_triggered_ts: seconds(
      Math.max(0, ...[...monitor.groups.values()].map(group => group.lastTriggeredAt ?? 0)) || null,
    ),
  }
}

function groupEntry([scope, group]: readonly [string, MonitorGroup]): readonly [string, object] {
  const times = {
    last_triggered_ts: seconds(group.lastTriggeredAt),
    last_nodata_ts: seconds(group.lastNoDataAt),
    last_resolved_ts: seconds(group.lastResolvedAt),
    last_notified_ts: seconds(group.lastNotifiedAt),
  }
  const known = Object.entries(times).filter(([, time]) => time !== null)
  return [scope, { name: scope, status: group.status, ...Object.fromEntries(known) }]
}

function seconds(milliseconds: number | null): number | null {
  return milliseconds === null ? null : Math.floor(milliseconds / 1000)
}
