import { asList } from "../as-list.ts"
import { asRecord } from "../as-record.ts"
import { asText } from "../as-text.ts"
import { dateMath } from "../date-math.ts"
import type { DatadogState } from "../datadog-state.ts"
import { evaluateFormula } from "../metrics/formula.ts"
import type { NamedQuery } from "../metrics/named-query.ts"
import { queryRows } from "../metrics/query-rows.ts"
import type { Formulas } from "../metrics/read-formulas.ts"
import { formulaSeries, intervalFor } from "../metrics/timeseries-query.ts"
import type { DashboardWindow } from "./read-dashboard.ts"
import { issueRows } from "./issue-rows.ts"
import { monitorRows } from "./monitor-rows.ts"
import { readRequest } from "./read-request.ts"
import { widgetPalette, widgetUnit } from "./widget-look.ts"
import type { WidgetContent, WidgetHead, WidgetReading, WidgetRow } from "./widget-reading.ts"

type Definition = Readonly<Record<string, unknown>>

/** What one widget, as the API has it, shows of a window of time. */
export function readWidget(
  state: DatadogState,
  widget: Readonly<Record<string, unknown>>,
  { group, ...given }: DashboardWindow & { readonly group: string | null },
): WidgetReading {
  const definition = asRecord(widget["definition"]) ?? {}
  const type = asText(definition["type"])
  const requests = asList(definition["requests"]).map(request => readRequest(type, request))
  const queries = requests.flatMap(request =>
    typeof request === "object" && "queries" in request ? request.queries : [],
  )
  const head: WidgetHead = {
    id: Number(widget["id"] ?? 0),
    title: asText(definition["title"]),
    type,
    group,
    unit: widgetUnit(definition),
    queries: queries.map(({ name, text, query }) => ({ name, query: text, metric: query.metric })),
  }
  const problem = requests.find(request => typeof request === "string")
  if (problem !== undefined) return { ...head, error: problem }
  const window = windowOf(definition, given)
  return { ...head, ...contentOf(state, { type, definition, window, requests: requests.filter(isRequest) }) }
}

type Request = Exclude<ReturnType<typeof readRequest>, string>
type Subject = {
  readonly type: string
  readonly definition: Definition
  readonly window: DashboardWindow
  readonly requests: readonly Request[]
}

function contentOf(state: DatadogState, { type, definition, window, requests }: Subject): WidgetContent {
  if (type === "note" || type === "free_text")
    return { text: asText(definition["content"]) || asText(definition["text"]) }
  if (type === "manage_status") {
    const rows = monitorRows(state, asText(definition["query"]))
    return rows === null ? { error: "the query is no search" } : { columns: ["monitor", "status"], rows }
  }
  const lists = requests.filter(request => "issues" in request)
  if (lists.length > 0) {
    const rows = lists.flatMap(({ issues }) => issueRows(state, issues, window))
    return { columns: ["issue", "service", "state", "count"], rows }
  }
  const formulas = requests.filter(request => "queries" in request)
  if (formulas.length === 0) return { error: "the lab draws no such widget" }
  if (type === "timeseries") return { series: formulas.flatMap(one => seriesOf(state, one, window)) }
  const tables = formulas.map(one => tableOf(state, one, window))
  if (type === "query_value") {
    const value = tables[0]?.rows[0]?.values[0] ?? null
    return { value, palette: widgetPalette(definition, value) }
  }
  return { columns: tables[0]?.columns ?? [], rows: tables.flatMap(({ rows }) => rows) }
}

type Table = { readonly columns: readonly string[]; readonly rows: readonly WidgetRow[] }

/** Largest first by its first number, as Datadog sorts where nothing else is asked for. */
function tableOf(state: DatadogState, { queries, formulas }: Formulas, window: DashboardWindow): Table {
  const seconds = { from: Math.floor(window.from / 1000), to: Math.floor(window.to / 1000) }
  const rows = queryRows(state.metrics, queries, seconds).map(({ by, values }) => ({
    by,
    values: formulas.map(({ formula }) => evaluateFormula(formula, values) ?? null),
  }))
  const tags = queries.find(({ query }) => query.by.length > 0)?.query.by ?? []
  return {
    columns: [...tags, ...formulas.map(({ formula, alias }) => alias ?? formula)],
    rows: rows.toSorted((a, b) => (b.values[0] ?? -Infinity) - (a.values[0] ?? -Infinity)),
  }
}

function seriesOf(
  state: DatadogState,
  read: Formulas,
  { from, to }: DashboardWindow,
): { readonly name: string; readonly points: readonly (readonly [number, number])[] }[] {
  const { times, series } = formulaSeries(state.metrics, read, { from, to, intervalMs: intervalFor(to - from, 0) })
  return series.map(({ formula, tags, values }) => ({
    name: [nameOf(read, formula), ...tags].filter(part => part !== "").join(" "),
    points: times.flatMap((at, n) => {
      const value = values[n] ?? null
      return value === null ? [] : [[at, value] as const]
    }),
  }))
}

function nameOf({ formulas, queries }: Formulas, index: number): string {
  const { formula = "", alias = null } = formulas[index] ?? {}
  return alias ?? queries.find(({ name }: NamedQuery) => name === formula)?.query.metric ?? formula
}

function windowOf(definition: Definition, given: DashboardWindow): DashboardWindow {
  const time = asRecord(definition["time"])
  const span = time?.["live_span"]
  if (typeof span !== "string") return given
  // "1mo" and "1y" are no units of the searches.
  const days = { "1mo": "30d", "3mo": "90d", "6mo": "180d", "1y": "365d" }[span] ?? span
  return { ...given, from: dateMath(`now-${days}`, given.to) ?? given.from }
}

function isRequest(request: Request | string): request is Request {
  return typeof request !== "string"
}
