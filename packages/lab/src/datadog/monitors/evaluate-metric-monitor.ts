import type { DatadogState } from "../datadog-state.ts"
import { type MetricFinding, metricFindings } from "./metric-findings.ts"
import type { MetricMonitorQuery } from "./metric-monitor-query.ts"
import { metricStatus } from "./metric-status.ts"
import { type MonitorOptions, monitorOptions } from "./monitor-options.ts"
import { moveGroup } from "./move-group.ts"
import { newGroup } from "./new-group.ts"
import { renotify } from "./renotify.ts"
import type { GroupStatus, MonitorGroup, StoredMonitor } from "./stored-monitor.ts"

type Subject = { readonly monitor: StoredMonitor; readonly query: MetricMonitorQuery; readonly options: MonitorOptions }

/** Brings every group of a metric monitor to the status that the metrics up to `now` give it. */
export function evaluateMetricMonitor(
  state: DatadogState,
  { monitor, query }: { readonly monitor: StoredMonitor; readonly query: MetricMonitorQuery },
  now: number,
): void {
  const subject: Subject = { monitor, query, options: monitorOptions(monitor) }
  const until = now - subject.options.evaluationDelayMs
  const found = metricFindings(state.metrics, query, until)
  for (const finding of found.length > 0 ? found : nothing(monitor, query)) {
    const scope = finding.tags.join(",") || "*"
    const known = monitor.groups.get(scope)
    const group = known ?? newGroup({ scope, tags: finding.tags, issueId: "" })
    const to = statusFor(subject, { finding, before: known?.status ?? null, until })
    if (to === null) continue
    monitor.groups.set(scope, group)
    group.value = finding.value ?? 0
    moveGroup(state, { monitor, group, to }, { now, silent: isSilent(subject, group, to) })
    renotify(state, { monitor, group, options: subject.options }, now)
  }
}

/** Where nothing is grouped and nothing was ever measured, silence counts from the making of the monitor. */
function nothing(monitor: StoredMonitor, { by }: MetricMonitorQuery): readonly MetricFinding[] {
  return by.length > 0 ? [] : [{ tags: [], value: null, firstAt: monitor.createdAt, lastAt: monitor.createdAt }]
}

type Look = { readonly finding: MetricFinding; readonly before: GroupStatus | null; readonly until: number }

/** Null: the group stays as it is. */
function statusFor(subject: Subject, { finding, before, until }: Look): GroupStatus | null {
  const { query, options } = subject
  const judge = (value: number): GroupStatus =>
    metricStatus(value, before ?? "OK", { comparator: query.comparator, options })
  if (finding.value !== null) {
    const full = !options.fullWindow || finding.firstAt <= until - query.windowMs
    return full ? judge(finding.value) : null
  }
  if (until - finding.lastAt < options.noDataMs) return null
  switch (options.missing) {
    case "show_no_data":
    case "show_and_notify_no_data":
      return "No Data"
    case "resolve":
      return before === null ? null : "OK"
    // What counts is zero where nothing was counted; what was measured stays as it was last seen.
    case "default":
      return before !== null && query.expression.queries.every(({ query: one }) => one.asCount) ? judge(0) : null
  }
}

function isSilent({ options }: Subject, group: MonitorGroup, to: GroupStatus): boolean {
  if (to === "No Data") return options.missing !== "show_and_notify_no_data"
  // Nobody was told that it had no data.
  return to === "OK" && group.status === "No Data" && options.missing === "show_no_data"
}
