import { BugError, ConfigError } from "../../errors.ts"
import type { TelemetrySource } from "../../ports/telemetry-source.ts"
import { unreadableAnswer } from "../unreadable-answer.ts"
import { answeredWith } from "../upstream-error.ts"

export type TelemetryOptions = {
  readonly apiKey: string
  readonly appKey: string
  readonly baseUrl: string
  /** Epoch milliseconds, UTC. */
  readonly now: () => number
}

const SCALAR = "/api/v2/query/scalar"
const SEARCH = "/api/v2/logs/events/search"
/** The largest page; a run has a few dozen requests. */
const MOST_EVENTS = 1000
const METRICS = {
  sessions: "claude_code.session.count",
  tokens: "claude_code.token.usage",
  usd: "claude_code.cost.usage",
}
// It goes into queries as it is.
const FIX_ID = /^\d{1,20}\.\d{1,10}(?:\.[0-9a-f]{1,64})?$/

/**
 * What Claude Code's own telemetry says of a run, by the tag and attribute autofix.run_id. Tokens and cost are metrics; no
 * metric has the latency, which stands in the events of requests alone, also of those whose answer broke off.
 */
export function createDatadogTelemetrySource(options: TelemetryOptions): TelemetrySource {
  return {
    async readRun(fixId, from) {
      if (!FIX_ID.test(fixId)) throw new BugError("telemetry was asked for something that is not the id of a run")
      const to = options.now()
      const [metrics, events] = await Promise.all([
        ask(options, SCALAR, scalarRequest(fixId, from, to)),
        ask(options, SEARCH, searchRequest(fixId, from, to)),
      ])
      const latencies = durations(events)
      return {
        sessions: column(metrics, "sessions"),
        tokens: column(metrics, "tokens"),
        usd: column(metrics, "usd"),
        requests: latencies.length,
        latencyMs: latencies.length === 0 ? null : latencies.reduce((sum, ms) => sum + ms, 0) / latencies.length,
      }
    },
  }
}

function scalarRequest(fixId: string, from: number, to: number): object {
  const queries = Object.entries(METRICS).map(([name, metric]) => ({
    name,
    data_source: "metrics",
    aggregator: "sum",
    query: `sum:${metric}{autofix.run_id:${fixId}}.as_count()`,
  }))
  const formulas = Object.keys(METRICS).map(formula => ({ formula }))
  return { data: { type: "scalar_request", attributes: { formulas, queries, from, to } } }
}

/** The events themselves: an aggregation knows only attributes that somebody made a measure. */
function searchRequest(fixId: string, from: number, to: number): object {
  // Whether a resource attribute becomes a tag or an attribute of the log is a setting of the organisation.
  const query = `(@event.name:api_request OR @event.name:api_error) (@autofix.run_id:${fixId} OR autofix.run_id:${fixId})`
  const filter = { query, from: new Date(from).toISOString(), to: new Date(to).toISOString(), indexes: ["*"] }
  return { filter, sort: "timestamp", page: { limit: MOST_EVENTS } }
}

async function ask({ apiKey, appKey, baseUrl }: TelemetryOptions, path: string, body: object): Promise<unknown> {
  const response = await fetch(`${baseUrl}${path}`, {
    method: "POST",
    headers: { "dd-api-key": apiKey, "dd-application-key": appKey, "content-type": "application/json" },
    body: JSON.stringify(body),
  })
  const request = `POST ${path}`
  if (response.status === 401 || response.status === 403)
    throw new ConfigError(
      'Datadog does not show the telemetry of the run: give the application key in the input "datadog-app-key" (the secret DATADOG_APP_KEY) the scopes timeseries_query and logs_read_data, and see that the API key is of the same organisation',
    )
  if (!response.ok) throw answeredWith({ service: "datadog", request, status: response.status, detail: "" })
  const answer: unknown = await response.json().catch(() => null)
  if (answer === null) throw unreadableAnswer({ service: "datadog", request, ambiguous: false })
  return answer
}

type ScalarAnswer = {
  readonly data?: { readonly attributes?: { readonly columns?: readonly { name?: unknown; values?: unknown }[] } }
}

function column(answer: unknown, name: string): number | null {
  const columns = (answer as ScalarAnswer).data?.attributes?.columns ?? []
  const values = columns.find(candidate => candidate.name === name)?.values
  return amount(Array.isArray(values) ? (values as unknown[])[0] : null)
}

type Event = { readonly attributes?: { readonly attributes?: Readonly<Record<string, unknown>> | null } }

/** Milliseconds of each request to the model. Claude Code has sent numbers as texts in some versions. */
function durations(answer: unknown): readonly number[] {
  const { data } = answer as { readonly data?: unknown }
  const events: readonly Event[] = Array.isArray(data) ? data : []
  return events.flatMap(event => {
    const given = event.attributes?.attributes?.["duration_ms"]
    const ms = amount(typeof given === "string" && given.trim() !== "" ? Number(given) : given)
    return ms === null ? [] : [ms]
  })
}

function amount(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null
}
