import { asList } from "../as-list.ts"
import { asRecord } from "../as-record.ts"
import { asText } from "../as-text.ts"
import type { DatadogState } from "../datadog-state.ts"
import { fillVariables } from "./fill-variables.ts"
import { readWidget } from "./read-widget.ts"
import type { WidgetReading } from "./widget-reading.ts"

export type DashboardReading = {
  readonly title: string
  readonly url: string
  /** Widgets of groups stand in their place, each with the title of its group. */
  readonly widgets: readonly WidgetReading[]
}

/** Epoch milliseconds. A widget with a time of its own looks back from `to` by that. */
export type DashboardWindow = { readonly from: number; readonly to: number }

/** Everything that a dashboard shows of a window of time, with the defaults of its template variables. Null where there is no such dashboard. */
export function readDashboard(state: DatadogState, id: string, window: DashboardWindow): DashboardReading | null {
  const dashboard = state.dashboards.get(id)
  if (dashboard === undefined) return null
  const read = (value: unknown, group: string | null): readonly WidgetReading[] => {
    const widget = asRecord(value) ?? {}
    const definition = asRecord(widget["definition"]) ?? {}
    if (definition["type"] !== "group") {
      const requests = fillVariables(dashboard, definition["requests"])
      return [readWidget(state, { ...widget, definition: { ...definition, requests } }, { ...window, group })]
    }
    return asList(definition["widgets"]).flatMap(inner => read(inner, asText(definition["title"])))
  }
  return {
    title: asText(dashboard["title"]),
    url: asText(dashboard["url"]),
    widgets: asList(dashboard["widgets"]).flatMap(widget => read(widget, null)),
  }
}
