import type { AlertSource, OpenIssue } from "../../ports/alert-source.ts"
import type { SearchHits } from "./find-alerts.ts"
import type { SearchPlace } from "./plan-searches.ts"

/** Epoch milliseconds; `to` is exclusive. */
type Span = { readonly from: number; readonly to: number }
/** An error, and its occurrences by how often the time was halved. */
type Found = { readonly issue: OpenIssue; readonly counts: number[] }
type Search = Span & { readonly place: SearchPlace; readonly into: Map<string, Found>; readonly halved: number }

export type Searched = { readonly hits: readonly SearchHits[]; readonly limits: readonly string[] }

const MOST_SEARCHES = 40
/** A day is parted into eighths at most. */
const MOST_HALVINGS = 3

/**
 * The open errors of all places. Datadog shows no more than a hundred of one search and has no second page, so a search that
 * is full is made again for each service, and then for each half of its time: an error that hides behind busier or newer
 * ones shows in the part where it occurred. Every place has its first search before any has a further one.
 *
 * @throws ConfigError, UpstreamError
 */
export async function searchIssues(
  alerts: Pick<AlertSource, "openIssues">,
  places: readonly SearchPlace[],
  span: Span,
): Promise<Searched> {
  const limits = new Set<string>()
  const hits: Pick<Search, "place" | "into">[] = []
  const waiting: Search[] = []
  const ask = (place: SearchPlace): void => {
    const into = new Map<string, Found>()
    hits.push({ place, into })
    waiting.push({ ...span, place, into, halved: 0 })
  }
  places.forEach(ask)
  let searches = 0
  for (let search = waiting.shift(); search !== undefined; search = waiting.shift()) {
    if (searches++ >= MOST_SEARCHES) {
      limits.add(`Only the first ${MOST_SEARCHES} searches were made; some errors were not looked at.`)
      break
    }
    const { place, from, to, into, halved } = search
    const { issues, cut } = await alerts.openIssues({ ...place, from, to })
    addTo(into, issues, halved)
    if (!cut) continue
    if (place.services.length > 1) for (const service of place.services) ask({ ...place, services: [service] })
    else if (halved < MOST_HALVINGS) waiting.push(...halvesOf(search))
    else limits.add(cutWords(place))
  }
  return { hits: hits.map(hitsOf), limits: [...limits] }
}

function halvesOf(search: Search): readonly Search[] {
  const { from, to, halved } = search
  const middle = Math.floor((from + to) / 2)
  return [
    { ...search, from, to: middle, halved: halved + 1 },
    { ...search, from: middle, to, halved: halved + 1 },
  ]
}

function addTo(into: Map<string, Found>, issues: readonly OpenIssue[], halved: number): void {
  for (const issue of issues) {
    const found = into.get(issue.id) ?? { issue, counts: [] }
    found.counts[halved] = (found.counts[halved] ?? 0) + issue.count
    into.set(issue.id, found)
  }
}

/** The parts of a time add up, as far as they were seen. */
function hitsOf({ place, into }: Pick<Search, "place" | "into">): SearchHits {
  const issues = [...into.values()].map(({ issue, counts }) => ({
    ...issue,
    count: counts.reduce((most, count) => Math.max(most, count), 0),
  }))
  return { ...place, issues }
}

function cutWords({ services, environment }: SearchPlace): string {
  return `Datadog shows no more than 100 open errors of ${services.join(", ")} in ${environment}; those beyond were not looked at.`
}
