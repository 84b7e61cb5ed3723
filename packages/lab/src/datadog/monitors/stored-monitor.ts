import type { MonitorQuery } from "../monitor-query.ts"

/** One group of a monitor: for Error Tracking, one issue (and the values of further group-by facets). */
export type MonitorGroup = {
  /** e.g. "issue.id:da226b38-…,service:backend-api" */
  readonly scope: string
  readonly tags: readonly string[]
  readonly issueId: string
  status: "OK" | "Alert"
  value: number
  /** Same from a trigger to its recovery. */
  cycleKey: string
  /** Newest event that an evaluation has seen. */
  seenSeq: number
  lastTriggeredAt: number | null
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
  /** Null for monitors of other kinds: the lab keeps them, but does not evaluate them. */
  parsed: MonitorQuery | null
  message: string
  tags: readonly string[]
  priority: number | null
  restrictedRoles: readonly string[] | null
  draftStatus: string
  options: Record<string, unknown>
  readonly groups: Map<string, MonitorGroup>
}
