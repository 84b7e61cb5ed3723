import type { IssueQuery } from "../../ports/alert-source.ts"
import type { WatchedPlace } from "./watched-places.ts"

export type SearchPlace = Pick<IssueQuery, "environment" | "services" | "source">

/** One search for each environment and kind of source, with all services that are watched there. */
export function planSearches(places: readonly WatchedPlace[]): readonly SearchPlace[] {
  const searches = new Map<string, { environment: string; source: WatchedPlace["source"]; services: Set<string> }>()
  for (const { environment, source, service } of places) {
    const key = `${environment}\n${source}`
    const search = searches.get(key) ?? { environment, source, services: new Set<string>() }
    search.services.add(service)
    searches.set(key, search)
  }
  return [...searches.values()].map(search => ({ ...search, services: [...search.services].sort() }))
}
