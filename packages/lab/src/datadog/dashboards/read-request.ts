import { asRecord } from "../as-record.ts"
import { readNamedQuery } from "../metrics/named-query.ts"
import { type Formulas, readFormulas } from "../metrics/read-formulas.ts"
import { parseSearchQuery, type SearchQuery } from "../search-query.ts"
import type { IssueState } from "../stored-issue.ts"

export type IssueList = {
  readonly query: SearchQuery
  /** ALL, BROWSER, MOBILE or BACKEND. */
  readonly persona: "ALL" | "BROWSER" | "MOBILE" | "BACKEND"
  readonly states: readonly IssueState[] | null
}

const STATES = ["OPEN", "ACKNOWLEDGED", "RESOLVED", "IGNORED", "EXCLUDED"] as const
const PERSONAS = ["ALL", "BROWSER", "MOBILE", "BACKEND"] as const

/** One of the requests of a widget: formulas over metrics or a list of issues; or what is wrong with it. */
export function readRequest(type: string, value: unknown): Formulas | { readonly issues: IssueList } | string {
  const request = asRecord(value)
  if (request === null) return "a request is an object"
  if (type === "list_stream") return readList(request)
  if (typeof request["q"] === "string") return readClassic(request["q"], request["aggregator"])
  return readFormulas(request, readNamedQuery)
}

// The older form of a request: one query, without formulas.
function readClassic(text: string, aggregator: unknown): Formulas | string {
  return readFormulas(
    { queries: [{ data_source: "metrics", name: "query1", query: text, aggregator }] },
    readNamedQuery,
  )
}

function readList(request: Readonly<Record<string, unknown>>): { readonly issues: IssueList } | string {
  const query = asRecord(request["query"])
  const { data_source: source, query_string: text, persona = "all", states = null } = query ?? {}
  if (request["response_format"] !== "event_list" || !Array.isArray(request["columns"])) {
    return "a list needs response_format event_list and columns"
  }
  if (source !== "issue_stream") return `the lab lists only issue_stream, not ${String(source)}`
  const search = typeof text === "string" ? parseSearchQuery(text) : null
  if (search?.ok !== true) return "a list needs a query_string"
  const known = PERSONAS.find(one => one === String(persona).toUpperCase())
  if (known === undefined) return "unknown persona"
  if (states !== null && !(Array.isArray(states) && states.every(isState))) return "unknown states"
  return { issues: { query: search.query, persona: known, states } }
}

function isState(value: unknown): value is IssueState {
  return STATES.some(state => state === value)
}
