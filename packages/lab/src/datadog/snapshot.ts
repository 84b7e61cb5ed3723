import type { DatadogState, StoredTimelineEvent, UnknownRequest } from "./datadog-state.ts"
import type { ErrorEvent } from "./error-event.ts"
import type { IssueState, StoredIssue } from "./stored-issue.ts"
import { isSilenced } from "./monitors/is-silenced.ts"
import { overallState } from "./monitors/monitor-view.ts"
import type { GroupStatus } from "./monitors/stored-monitor.ts"
import { mentionedVariables } from "./substitute.ts"
import { isDocumented } from "./webhooks/is-documented.ts"
import type { Delivery, DeliveryAttempt, StoredWebhook } from "./webhooks/stored-webhook.ts"

export type IssueCount = { readonly env: string | null; readonly version: string | null; readonly count: number }

export type DatadogSnapshot = {
  readonly issues: readonly {
    readonly id: string
    readonly service: string
    readonly type: string
    readonly message: string
    readonly platform: string
    readonly state: IssueState
    readonly regressed: boolean
    readonly jiraKey: string | null
    readonly firstSeen: number
    readonly lastSeen: number
    readonly count: number
    readonly counts: readonly IssueCount[]
  }[]
  readonly monitors: readonly {
    readonly id: number
    readonly name: string
    readonly query: string
    readonly type: string
    readonly tags: readonly string[]
    readonly state: GroupStatus
    /** In all or in some of its groups. */
    readonly muted: boolean
    /** Epoch milliseconds; null where it never alerted. */
    readonly lastAlertAt: number | null
    readonly groups: readonly { readonly scope: string; readonly status: GroupStatus; readonly value: number }[]
  }[]
  /** Without headers and payloads, which may hold secrets. */
  readonly webhooks: readonly {
    readonly name: string
    readonly url: string
    /** Variables that it mentions and that neither Datadog nor the organisation has. */
    readonly unknownVariables: readonly string[]
  }[]
  readonly variables: readonly { readonly name: string; readonly isSecret: boolean }[]
  readonly deliveries: readonly {
    readonly at: number
    readonly webhook: string
    readonly eventId: string
    readonly monitorId: number
    readonly issueId: string
    readonly transition: string
    readonly attempts: number
    /** Of the last attempt; null where none was made or no answer came. */
    readonly status: number | null
    readonly error: string | null
    readonly givenUp: boolean
    readonly history: readonly DeliveryAttempt[]
  }[]
  readonly metrics: readonly { readonly metric: string; readonly points: number; readonly sum: number }[]
  readonly events: readonly StoredTimelineEvent[]
  readonly dashboards: readonly { readonly id: string; readonly title: string }[]
  readonly otlp: { readonly metrics: number; readonly logs: number; readonly traces: number }
  readonly dropped: { readonly logs: number; readonly points: number }
  readonly unknownRequests: readonly UnknownRequest[]
}

/** A copy for assertions and for the lab's page. Long texts are cut, secrets are left out. */
export function takeSnapshot(state: DatadogState): DatadogSnapshot {
  return {
    issues: state.issues.all().map(issue => issueDigest(issue, state.issues.eventsOf(issue.id))),
    monitors: [...state.monitors.values()].map(monitor => ({
      id: monitor.id,
      name: monitor.name,
      query: monitor.query,
      type: monitor.type,
      tags: monitor.tags,
      state: overallState(monitor),
      muted: isSilenced(state, monitor),
      lastAlertAt: Math.max(0, ...[...monitor.groups.values()].map(group => group.lastTriggeredAt ?? 0)) || null,
      groups: [...monitor.groups.values()].map(({ scope, status, value }) => ({ scope, status, value })),
    })),
    webhooks: [...state.webhooks.values()].map(webhook => ({
      name: webhook.name,
      url: webhook.url,
      unknownVariables: unknownVariables(state, webhook),
    })),
    variables: [...state.variables.values()].map(({ name, isSecret }) => ({ name, isSecret })),
    deliveries: state.deliveries.map(deliveryDigest),
    metrics: state.metrics.names().map(metric => {
      const points = state.metrics.points(metric)
      return { metric, points: points.length, sum: points.reduce((sum, { value }) => sum + value, 0) }
    }),
    events: [...state.timeline],
    dashboards: [...state.dashboards].map(([id, { title }]) => ({ id, title: String(title) })),
    otlp: { ...state.otlp.taken },
    dropped: { ...state.dropped },
    unknownRequests: [...state.unknownRequests],
  }
}

function unknownVariables(state: DatadogState, { url, payload, customHeaders }: StoredWebhook): readonly string[] {
  return mentionedVariables([url, payload ?? "", customHeaders ?? ""].join("\n")).filter(
    name => !isDocumented(name) && !state.variables.has(name),
  )
}

const LONGEST_TEXT = 500

function issueDigest(issue: StoredIssue, events: readonly ErrorEvent[]): DatadogSnapshot["issues"][number] {
  const counts = new Map<string, IssueCount>()
  for (const { env, version, count } of events) {
    const key = JSON.stringify([env, version])
    counts.set(key, { env, version, count: count + (counts.get(key)?.count ?? 0) })
  }
  return {
    id: issue.id,
    service: issue.service.slice(0, LONGEST_TEXT),
    type: issue.type.slice(0, LONGEST_TEXT),
    message: issue.message.slice(0, LONGEST_TEXT),
    platform: issue.platform,
    state: issue.state,
    regressed: issue.regression !== null,
    jiraKey: issue.case?.jira?.key ?? null,
    firstSeen: issue.firstSeen,
    lastSeen: issue.lastSeen,
    count: events.reduce((sum, { count }) => sum + count, 0),
    counts: [...counts.values()],
  }
}

function deliveryDigest(delivery: Delivery): DatadogSnapshot["deliveries"][number] {
  const last = delivery.attempts.at(-1)
  return {
    at: delivery.at,
    webhook: delivery.webhook,
    eventId: delivery.eventId,
    monitorId: delivery.monitorId,
    issueId: delivery.issueId,
    transition: delivery.transition,
    attempts: delivery.attempts.length,
    status: last?.status ?? null,
    error: last?.error ?? null,
    givenUp: delivery.givenUp,
    history: [...delivery.attempts],
  }
}
