import type { DatadogState } from "../datadog-state.ts"
import { matchSearch } from "../match-search.ts"
import { parseSearchQuery } from "../search-query.ts"
import { isSilenced } from "./is-silenced.ts"
import { overallState } from "./monitor-view.ts"
import type { StoredMonitor } from "./stored-monitor.ts"

/** The monitors that a search such as `tag:"team:a" status:alert` finds; null where the text is no search. */
export function searchMonitors(state: DatadogState, query: string): readonly StoredMonitor[] | null {
  const parsed = parseSearchQuery(query)
  if (!parsed.ok) return null
  return [...state.monitors.values()].filter(monitor =>
    matchSearch(parsed.query, {
      values: key => (key === "muted" ? [String(isSilenced(state, monitor))] : facet(monitor, key)),
      text: () => [monitor.name],
    }),
  )
}

function facet(monitor: StoredMonitor, key: string): readonly string[] {
  switch (key) {
    case "id":
      return [String(monitor.id)]
    case "title":
    case "name":
      return [monitor.name]
    case "status":
      return [overallState(monitor)]
    case "type":
      return [monitor.type, monitor.type.replace(/ alert$/, "")]
    case "tag":
      return monitor.tags
    default:
      return monitor.tags.filter(tag => tag.startsWith(`${key}:`)).map(tag => tag.slice(key.length + 1))
  }
}
