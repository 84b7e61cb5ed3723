import type { Sample, Track } from "../../ports/error-source.ts"
import type { ErrorSightings, Occurrences, Span, TrafficQuery } from "../../ports/error-sightings.ts"
import { termOf } from "../../text/term-of.ts"
import { unreadableAnswer } from "../unreadable-answer.ts"
import { askJson, type DatadogAccess } from "./ask-json.ts"
import { asAttributes } from "./attributes.ts"
import { mapGroups } from "./map-groups.ts"
import { mapSamples } from "./map-samples.ts"
import { resolveIssue } from "./resolve-issue.ts"

type Product = { readonly path: string; readonly what: string; readonly scope: string }

const PRODUCTS: Readonly<Record<Track, Product>> = {
  logs: { path: "logs", what: "logs", scope: "logs_read_data" },
  trace: { path: "spans", what: "spans", scope: "apm_read" },
  rum: { path: "rum", what: "RUM events", scope: "rum_apps_read" },
}
const MOST_OCCURRENCES = 1000
const MOST_TRAFFIC = 100
/** Versions whose newest occurrence is asked for by itself, where there are too many to list. */
const MOST_VERSIONS = 10

/** Events of Datadog's three products, by fetch: a sweep has no other need of the vendor's client. */
export function createErrorSightings(access: DatadogAccess): ErrorSightings {
  return {
    resolve: issueId => resolveIssue(access, issueId),
    traffic: query => readTraffic(access, query),
    async occurrences(issueId, { track, ...span }) {
      const query = track === "logs" ? `(@issue.id:${issueId} OR issue.id:${issueId})` : `@issue.id:${issueId}`
      const asked = { track, span, query: track === "rum" ? `@type:error ${query}` : query }
      const { samples, more } = await search(access, { ...asked, limit: MOST_OCCURRENCES })
      if (!more) return { samples, counts: null, complete: true }
      return readMany(access, asked, samples)
    },
  }
}

type Asked = { readonly track: Track; readonly span: Span; readonly query: string }

/** More than one page: how many of each version there are, and the newest one of those that the page does not show. */
async function readMany(access: DatadogAccess, asked: Asked, samples: readonly Sample[]): Promise<Occurrences> {
  const counts = await countVersions(access, asked)
  const shown = new Set(samples.map(({ version }) => version))
  const hidden = [...counts.keys()].filter(version => !shown.has(version))
  const found: Sample[] = [...samples]
  for (const version of hidden.slice(0, MOST_VERSIONS)) {
    const query = `${asked.query} version:${termOf(version)}`
    found.push(...(await search(access, { ...asked, query, limit: 1 })).samples)
  }
  return { samples: found, counts, complete: hidden.length <= MOST_VERSIONS }
}

async function countVersions(
  access: DatadogAccess,
  { track, span, query }: Asked,
): Promise<ReadonlyMap<string, number>> {
  const { path, what, scope } = PRODUCTS[track]
  const fields = {
    filter: { query, ...times(span) },
    compute: [{ aggregation: "count", type: "total" }],
    group_by: [{ facet: "version", limit: 100 }],
  }
  const body = track === "trace" ? { data: { type: "aggregate_request", attributes: fields } } : fields
  const asked = { method: "POST", path: `/api/v2/${path}/analytics/aggregate`, body, what, scope } as const
  const counts = new Map<string, number>()
  for (const { version, count } of mapGroups(track, await askJson(access, asked)))
    if (version !== null) counts.set(version, (counts.get(version) ?? 0) + count)
  return counts
}

async function readTraffic(access: DatadogAccess, query: TrafficQuery): Promise<readonly Sample[]> {
  const { service, environments, track, from, to } = query
  const places = environments.map(termOf).join(" OR ")
  const asked = { track, span: { from, to }, query: `service:${termOf(service)} env:(${places})`, limit: MOST_TRAFFIC }
  return environments.length === 0 ? [] : (await search(access, asked)).samples
}

async function search(
  access: DatadogAccess,
  { track, span, query, limit }: Asked & { readonly limit: number },
): Promise<ReturnType<typeof mapSamples>> {
  const { path, what, scope } = PRODUCTS[track]
  const fields = {
    filter: { query, ...times(span), ...(track === "logs" ? { indexes: ["*"] } : {}) },
    sort: "-timestamp",
    page: { limit },
  }
  const body = track === "trace" ? { data: { type: "search_request", attributes: fields } } : fields
  const asked = { method: "POST", path: `/api/v2/${path}/events/search`, body, what, scope } as const
  const answer = await askJson(access, asked)
  // A page that is no answer must not look like silence.
  if (!Array.isArray(asAttributes(answer)["data"]))
    throw unreadableAnswer({ service: "datadog", request: `POST ${asked.path}`, ambiguous: false })
  return mapSamples(track, answer)
}

function times({ from, to }: Span): { readonly from: string; readonly to: string } {
  return { from: String(from), to: String(to) }
}
