import { ConfigError } from "../../errors.ts"
import type { SpendSource } from "../../ports/spend-source.ts"
import { unreadableAnswer } from "../unreadable-answer.ts"
import { answeredWith } from "../upstream-error.ts"

export type SpendSourceOptions = {
  readonly apiKey: string
  readonly appKey: string
  readonly baseUrl: string
  /** owner/name; whose runs are asked for. */
  readonly repository: string
}

const PATH = "/api/v2/query/scalar"
const REQUEST = `POST ${PATH}`

/** The agent's own cost metric, as it reached Datadog. By fetch alone: the client takes longer to load than this to answer. */
export function createDatadogSpendSource({ apiKey, appKey, baseUrl, repository }: SpendSourceOptions): SpendSource {
  const query = `sum:claude_code.cost.usage{service:auto-triage-autofix,autofix.repository:${repository}}.as_count()`
  const queries = [{ data_source: "metrics", name: "spent", query, aggregator: "sum" }]
  const headers = { "dd-api-key": apiKey, "dd-application-key": appKey, "content-type": "application/json" }
  return {
    async spentUsd(from, to) {
      const attributes = { from, to, queries, formulas: [{ formula: "spent" }] }
      const body = JSON.stringify({ data: { type: "scalar_request", attributes } })
      const response = await fetch(`${baseUrl}${PATH}`, { method: "POST", headers, body })
      if (response.status === 401 || response.status === 403)
        throw new ConfigError(
          'Datadog does not tell what was spent: give the application key in the input "datadog-app-key" (the secret DATADOG_APP_KEY) the scope timeseries_query, or switch autofix.datadog-spend off',
        )
      if (!response.ok)
        throw answeredWith({ service: "datadog", request: REQUEST, status: response.status, detail: "" })
      return sumOf(await response.json().catch(() => null))
    },
  }
}

type Column = { readonly name?: unknown; readonly values?: unknown }

/** Null, or no value at all, is Datadog's way to say that nothing was ever reported. */
function sumOf(body: unknown): number {
  const columns = (body as { data?: { attributes?: { columns?: unknown } } } | null)?.data?.attributes?.columns
  if (!Array.isArray(columns)) throw unreadable()
  const column = (columns as readonly (Column | null)[]).find(candidate => candidate?.name === "spent")
  if (column === undefined && columns.length > 0) throw unreadable()
  const values: readonly unknown[] = Array.isArray(column?.values) ? column.values : []
  const [value = null] = values
  if (value === null) return 0
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0) throw unreadable()
  return value
}

function unreadable(): Error {
  return unreadableAnswer({ service: "datadog", request: REQUEST, ambiguous: false })
}
