import { asRecord } from "../as-record.ts"
import type { IssueSearch, IssueOrder, Persona } from "../search-issues.ts"
import { parseSearchQuery, type SearchQuery } from "../search-query.ts"
import { issueStates } from "../stored-issue.ts"

export type ReadIssueSearch =
  | { readonly ok: true; readonly search: IssueSearch }
  | { readonly ok: false; readonly problem: string }

const TRACKS = ["trace", "logs", "rum"] as const
const PERSONAS: readonly Persona[] = ["ALL", "BROWSER", "MOBILE", "BACKEND"]
const ORDERS: readonly IssueOrder[] = ["TOTAL_COUNT", "FIRST_SEEN", "IMPACTED_SESSIONS", "PRIORITY"]

class Problem extends Error {}

/** Checks the body of an issue search; the problem is worded as Datadog words it where a recording is known. */
export function readIssueSearch(body: unknown): ReadIssueSearch {
  try {
    return { ok: true, search: toSearch(body) }
  } catch (error) {
    if (error instanceof Problem) return { ok: false, problem: error.message }
    throw error
  }
}

function toSearch(body: unknown): IssueSearch {
  const data = asRecord(asRecord(body)?.["data"])
  const attributes = asRecord(data?.["attributes"])
  if (data?.["type"] !== "search_request" || attributes === null) throw new Problem("invalid search request")
  const track = oneOf("TrackType", TRACKS, attributes["track"])
  const persona = oneOf("PersonaType", PERSONAS, attributes["persona"])
  if (track === null && persona === null) throw new Problem("either track(s) or persona(s) must be specified")
  const states = list(attributes["states"])?.flatMap(state => oneOf("IssueState", issueStates, state) ?? [])
  return {
    ...readWindow(attributes["from"], attributes["to"]),
    query: readQuery(attributes["query"]),
    track,
    persona,
    order: oneOf("OrderBy", ORDERS, attributes["order_by"]) ?? "TOTAL_COUNT",
    states: states ?? null,
    assignees: list(attributes["assignee_ids"])?.filter(id => typeof id === "string") ?? null,
  }
}

function readWindow(from: unknown, to: unknown): { readonly from: number; readonly to: number } {
  if (!Number.isInteger(from) || !Number.isInteger(to)) throw new Problem("from and to must be epoch milliseconds")
  const window = { from: Number(from), to: Number(to) }
  if (window.from >= window.to) throw new Problem("from must be before to")
  return window
}

function readQuery(text: unknown): SearchQuery {
  if (typeof text !== "string") throw new Problem("query is required")
  const parsed = parseSearchQuery(text)
  if (!parsed.ok) throw new Problem(`invalid query: ${parsed.problem}`)
  return parsed.query
}

function oneOf<T extends string>(name: string, known: readonly T[], value: unknown): T | null {
  if (value === undefined || value === null) return null
  const found = known.find(one => one === value)
  if (found === undefined)
    throw new Problem(
      `invalid json value for ${name}: ${typeof value === "string" ? value.slice(0, 100) : JSON.stringify(value)}`,
    )
  return found
}

/** An absent or empty list filters nothing. */
function list(value: unknown): readonly unknown[] | null {
  if (value === undefined || value === null) return null
  if (!Array.isArray(value)) throw new Problem("expected a list")
  return value.length === 0 ? null : value
}
