import { asList } from "../as-list.ts"
import { asRecord } from "../as-record.ts"
import { readRequest } from "./read-request.ts"

/** Widgets that ask for data. */
const WITH_REQUESTS = [
  "bar_chart",
  "change",
  "distribution",
  "funnel",
  "geomap",
  "heatmap",
  "hostmap",
  "list_stream",
  "query_table",
  "query_value",
  "scatterplot",
  "sunburst",
  "timeseries",
  "toplist",
  "topology_map",
  "treemap",
]
/** Widgets that stand for themselves, by the key that they cannot be without. */
const OTHERS: Readonly<Record<string, string | null>> = {
  alert_graph: "alert_id",
  alert_value: "alert_id",
  check_status: "check",
  event_stream: "query",
  event_timeline: "query",
  free_text: "text",
  group: "widgets",
  iframe: "url",
  image: "url",
  log_stream: null,
  manage_status: "query",
  note: "content",
  powerpack: "powerpack_id",
  run_workflow: "workflow_id",
  service_summary: "service",
  servicemap: "service",
  slo: "slo_id",
  slo_list: "requests",
  split_group: "source_widget_definition",
  trace_service: "service",
}

/** What is wrong with a dashboard, as Datadog would say; null where nothing is. */
export function checkDashboard(body: Readonly<Record<string, unknown>>): string | null {
  if (typeof body["title"] !== "string" || body["title"] === "") return "Invalid dashboard: title is required"
  if (body["layout_type"] !== "ordered" && body["layout_type"] !== "free") {
    return "Invalid dashboard: layout_type is required"
  }
  return checkVariables(body["template_variables"]) ?? checkWidgets(body["widgets"])
}

function checkVariables(value: unknown): string | null {
  if (value === undefined || value === null) return null
  if (!Array.isArray(value)) return "Invalid dashboard: template_variables is a list"
  const names = value.map(one => asRecord(one)?.["name"])
  if (!names.every(name => typeof name === "string")) return "Invalid dashboard: a template variable needs a name"
  return new Set(names).size === names.length ? null : "Invalid dashboard: template variables have one name each"
}

function checkWidgets(value: unknown): string | null {
  if (!Array.isArray(value)) return "Invalid dashboard: widgets is a list"
  for (const [position, widget] of value.entries()) {
    const definition = asRecord(asRecord(widget)?.["definition"])
    const type = definition?.["type"]
    if (definition === null || typeof type !== "string") {
      return `Invalid dashboard: widget ${position} needs a definition with a type`
    }
    const problem = checkDefinition(definition, type)
    if (problem !== null) return `Invalid widget definition at position ${position} of type ${type}. Error: ${problem}`
  }
  return null
}

function checkDefinition(definition: Readonly<Record<string, unknown>>, type: string): string | null {
  if (WITH_REQUESTS.includes(type)) return checkRequests(definition["requests"], type)
  const needs = OTHERS[type]
  if (needs === undefined) return "unknown widget type"
  if (needs !== null && definition[needs] === undefined) return `'${needs}' is a required property`
  return type === "group" ? checkWidgets(definition["widgets"]) : null
}

function checkRequests(requests: unknown, type: string): string | null {
  const list = Array.isArray(requests) ? requests : asRecord(requests) && Object.values(requests as object)
  if (list === null || list.length === 0) return "'requests' is a required property"
  for (const request of list) {
    const read = ofMetrics(request) || type === "list_stream" ? readRequest(type, request) : null
    if (typeof read === "string") return read
  }
  return null
}

// Of other sources the lab has nothing to draw: it keeps what asks for them, and says so in its place.
function ofMetrics(request: unknown): boolean {
  const { q, queries } = asRecord(request) ?? {}
  if (typeof q === "string") return true
  const list = asList(queries)
  return list.length > 0 && list.every(query => asRecord(query)?.["data_source"] === "metrics")
}
