import type { DatadogState } from "../datadog-state.ts"
import { overallState } from "../monitors/monitor-view.ts"
import { searchMonitors } from "../monitors/search-monitors.ts"
import type { WidgetRow } from "./widget-reading.ts"

const ORDER = ["Alert", "Warn", "No Data", "OK"]

/** The monitors that a search finds, worst first: name and status. Null where the text is no search. */
export function monitorRows(state: DatadogState, query: string): readonly WidgetRow[] | null {
  const found = searchMonitors(state, query)
  if (found === null) return null
  const rows = found.map(monitor => ({ by: [monitor.name, overallState(monitor)], values: [] }))
  return rows.toSorted((a, b) => ORDER.indexOf(a.by[1] ?? "") - ORDER.indexOf(b.by[1] ?? ""))
}
