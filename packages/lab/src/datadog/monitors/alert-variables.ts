import { createHash } from "node:crypto"

import type { DatadogState } from "../datadog-state.ts"
import type { Lookup } from "../substitute.ts"
import type { Alert } from "./alert.ts"
import { monitorOptions } from "./monitor-options.ts"
import type { GroupStatus, MonitorGroup, StoredMonitor } from "./stored-monitor.ts"

export type AlertEvent = {
  /** Decimal digits, new with every notification. */
  readonly id: string
  readonly at: number
  /** The rendered message of the monitor. */
  readonly message: string
}

/** Variables of a message template, by their names within the braces. */
export function messageVariables(state: DatadogState, alert: Alert): ReadonlyMap<string, string> {
  const { monitor, group } = alert
  const variables = new Map<string, string>([
    ["value", String(group.value)],
    ["threshold", String(thresholdOf(alert))],
    ["last_triggered_at_epoch", String(group.lastTriggeredAt ?? "")],
    ["warn_threshold", String(monitorOptions(monitor).warning ?? "")],
    [
      "issue.link",
      group.issueId === "" ? "" : `https://app.${state.options.site}/error-tracking/issue/${group.issueId}`,
    ],
    ...Object.entries(errorValues(state, group.issueId)).map(
      ([name, value]) => [`issue.attributes.error.${name}`, value] as const,
    ),
  ])
  for (const tag of group.tags) {
    const [facet, value] = splitTag(tag)
    // A name with a period is written in brackets.
    variables.set(facet.includes(".") ? `[${facet}].name` : `${facet}.name`, value)
  }
  return variables
}

function errorValues(state: DatadogState, issueId: string): Record<string, string> {
  const issue = state.issues.get(issueId)
  const newest = state.issues.eventsOf(issueId).at(-1)
  if (issue === null) return {}
  const { type, message, filePath, isCrash } = issue
  return { type, message, file: filePath, is_crash: String(isCrash), stack: newest?.error?.stack ?? "" }
}

/**
 * $VARIABLES of a webhook. What Datadog has no value for stays undefined, and so stands literally in the delivery, as it
 * was seen with $HOSTNAME; $TAGS[key] without such a tag is empty.
 */
export function webhookVariables(state: DatadogState, alert: Alert, event: AlertEvent): Lookup {
  const tags = alertTags(alert)
  const values = new Map<string, string>([
    ...Object.entries(monitorValues(alert.monitor)),
    ...Object.entries(eventValues(state, alert, event)),
    ["TAGS", tags.join(",")],
    ...[...state.variables.values()].map(({ name, value }) => [name, value] as const),
  ])
  const host = tags.find(tag => tag.startsWith("host:"))
  if (host !== undefined) values.set("HOSTNAME", host.slice("host:".length))
  return (name, key) => {
    if (name !== "TAGS" || key === null) return values.get(name)
    const tag = tags.find(one => one.startsWith(`${key}:`))
    return tag === undefined ? "" : tag.slice(key.length + 1)
  }
}

function monitorValues(monitor: StoredMonitor): Record<string, string> {
  const { parsed } = monitor
  const metrics = parsed.kind === "metric" ? parsed.expression.queries.map(({ query }) => query.metric) : []
  return {
    ALERT_ID: String(monitor.id),
    ALERT_QUERY: monitor.query,
    ...(monitor.priority === null ? {} : { ALERT_PRIORITY: `P${monitor.priority}` }),
    ALERT_METRIC: metrics.join(","),
    METRIC_NAMESPACE: [...new Set(metrics.map(metric => metric.split(".")[0] ?? ""))].join(","),
    EVENT_TYPE: monitor.parsed.kind === "metric" ? "query_alert_monitor" : "error_tracking_alert",
    ORG_ID: "1000621",
    ORG_NAME: "Lab",
    PRIORITY: "normal",
    USER: "Lab User",
    USERNAME: "user@example.test",
    EMAIL: "user@example.test",
  }
}

function eventValues(state: DatadogState, alert: Alert, event: AlertEvent): Record<string, string> {
  const { monitor, group, transition } = alert
  const scope = scopeOf(alert)
  const withScope = monitor.options["include_tags"] === false ? "" : ` on {${scope}}`
  const title = `[${transition}${withScope}] ${monitor.name}`
  return {
    ID: event.id,
    DATE: String(event.at),
    LAST_UPDATED: String(event.at),
    ALERT_CYCLE_KEY: group.cycleKey,
    ALERT_SCOPE: scope,
    ALERT_STATUS: statusText(alert),
    ALERT_TITLE: title,
    EVENT_TITLE: title,
    ALERT_TRANSITION: transition,
    ALERT_TYPE: TYPES[group.status],
    AGGREG_KEY: createHash("md5").update(`${monitor.id}:${group.scope}`).digest("hex"),
    EVENT_MSG: `%%%\n${event.message}\n\nThe monitor was last triggered at ${new Date(event.at).toUTCString()}.\n%%%`,
    TEXT_ONLY_MSG: event.message,
    SNAPSHOT: `https://p.${state.options.site}/snapshot/view/${event.id}.png`,
    LINK: linkOf(state, monitor, { group, event }),
  }
}

const TYPES: Readonly<Record<GroupStatus, string>> = {
  OK: "success",
  Warn: "warning",
  Alert: "error",
  "No Data": "warning",
}

/** What the alert is about: the tags of its group, or those that an ungrouped query filters by. */
function scopeOf({ monitor, group }: Alert): string {
  if (group.scope !== "*" || monitor.parsed.kind !== "metric") return group.scope
  return monitor.parsed.expression.queries[0]?.query.filterText ?? "*"
}

function statusText({ monitor, group }: Alert): string {
  const { comparator, threshold, windowText } = monitor.parsed
  const beyond = `value was ${comparator} ${threshold} in the last ${windowText}`
  return group.status === "No Data" ? `no data in the last ${windowText}` : beyond
}

function thresholdOf({ monitor, group }: Alert): number {
  const { critical, warning } = monitorOptions(monitor)
  return group.status === "Warn" ? (warning ?? critical) : critical
}

function linkOf(
  state: DatadogState,
  monitor: StoredMonitor,
  { group, event }: { readonly group: MonitorGroup; readonly event: AlertEvent },
): string {
  const query = new URLSearchParams({
    group: group.scope,
    from_ts: String(event.at - 900_000),
    to_ts: String(event.at + 300_000),
    event_id: event.id,
  })
  return `https://app.${state.options.site}/monitors/${monitor.id}?${query.toString()}`
}

function alertTags({ monitor, group }: Alert): readonly string[] {
  return [...new Set([...monitor.tags, ...group.tags, "monitor"])].toSorted()
}

function splitTag(tag: string): readonly [string, string] {
  const colon = tag.indexOf(":")
  return [tag.slice(0, colon), tag.slice(colon + 1)]
}
