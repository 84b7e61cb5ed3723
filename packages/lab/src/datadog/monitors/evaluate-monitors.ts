import type { DatadogState } from "../datadog-state.ts"
import { endDowntimes } from "./end-downtimes.ts"
import { evaluateIssueMonitor } from "./evaluate-issue-monitor.ts"
import { evaluateMetricMonitor } from "./evaluate-metric-monitor.ts"

/**
 * Looks at every metric monitor, and at every issue that had events since the last evaluation or has a group in alert.
 * Returns true where an alert stands that a later look may take back: an issue for review falls back to OK when nothing new
 * came, and then can alert again. `now` is epoch milliseconds; what the monitors see ends there.
 */
export function evaluateMonitors(state: DatadogState, now: number): boolean {
  const touched = state.issues.takeTouched()
  let unsettled = false
  for (const monitor of state.monitors.values()) {
    const { parsed } = monitor
    if (parsed.kind === "metric") {
      evaluateMetricMonitor(state, { monitor, query: parsed }, now)
      continue
    }
    const groups = [...monitor.groups.values()]
    const alerting = groups.filter(({ status }) => status === "Alert").map(({ issueId }) => issueId)
    for (const issueId of new Set([...touched, ...alerting])) {
      const issue = state.issues.get(issueId)
      if (issue !== null) evaluateIssueMonitor(state, { monitor, query: parsed, issue }, now)
    }
    if (parsed.kind === "new") unsettled ||= [...monitor.groups.values()].some(({ status }) => status === "Alert")
  }
  endDowntimes(state, now)
  return unsettled
}
