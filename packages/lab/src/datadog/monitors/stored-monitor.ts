import type { MonitorQuery } from "../monitor-query.ts"
import type { MetricMonitorQuery } from "./metric-monitor-query.ts"

export type GroupStatus = "OK" | "Warn" | "Alert" | "No Data"

/**
 * One group of a monitor: for Error Tracking, one issue (and the values of further group-by facets); for metrics, the values
 * of the tags that it groups by.
 */
export type MonitorGroup = {
  /** e.g. "issue.id:da226b38-…,service:backend-api"; "*" where nothing is grouped. */
  readonly scope: string
  readonly tags: readonly string[]
  /** Empty for metrics. */
  readonly issueId: string
  status: GroupStatus
  value: number
  /** Same from a trigger to its recovery. */
  cycleKey: string
  /** Newest event that an evaluation has seen. */
  seenSeq: number
  /** Whether anybody was told of the cycle. */
  told: boolean
  /** How often the current status was told again. */
  renotified: number
  lastTriggeredAt: number | null
  lastNoDataAt: number | null
  lastResolvedAt: number | null
  lastNotifiedAt: number | null
}

export type StoredMonitor = {
  readonly id: number
  readonly createdAt: number
  modifiedAt: number
  /** New Issue monitors count only issues opened after this. */
  editedSeq: number
  name: string
  type: string
  query: string
  parsed: MonitorQuery | MetricMonitorQuery
  message: string
  tags: readonly string[]
  priority: number | null
  restrictedRoles: readonly string[] | null
  draftStatus: string
  options: Record<string, unknown>
  readonly groups: Map<string, MonitorGroup>
}
