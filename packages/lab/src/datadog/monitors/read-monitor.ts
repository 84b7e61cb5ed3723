import { asRecord } from "../as-record.ts"
import { parseMonitorQuery, type MonitorQuery } from "../monitor-query.ts"
import type { StoredMonitor } from "./stored-monitor.ts"

export type MonitorFields = Pick<
  StoredMonitor,
  "name" | "type" | "query" | "parsed" | "message" | "tags" | "priority" | "restrictedRoles" | "draftStatus" | "options"
>

export type ReadMonitor =
  | { readonly ok: true; readonly fields: MonitorFields }
  | { readonly ok: false; readonly problem: string }

const TYPES = [
  "composite",
  "event alert",
  "log alert",
  "metric alert",
  "process alert",
  "query alert",
  "rum alert",
  "service check",
  "synthetics alert",
  "trace-analytics alert",
  "slo alert",
  "event-v2 alert",
  "audit alert",
  "ci-pipelines alert",
  "ci-tests alert",
  "error-tracking alert",
  "database-monitoring alert",
  "network-performance alert",
  "cost alert",
]

/** What Datadog adds to the options of a monitor, as recorded. */
const DEFAULT_OPTIONS = {
  notify_audit: false,
  notify_no_data: false,
  new_host_delay: 300,
  include_tags: true,
  groupby_simple_monitor: false,
  silenced: {},
  avalanche_window: 20,
}

class Problem extends Error {}

/** The monitor that a request body makes of `old` (null: of nothing), or the problem in Datadog's words. */
export function readMonitor(body: unknown, old: StoredMonitor | null): ReadMonitor {
  try {
    const record = asRecord(body)
    if (record === null) throw new Problem("Invalid JSON")
    return { ok: true, fields: toFields(record, old) }
  } catch (error) {
    if (error instanceof Problem) return { ok: false, problem: error.message }
    throw error
  }
}

function toFields(body: Record<string, unknown>, old: StoredMonitor | null): MonitorFields {
  const type = body["type"] ?? old?.type
  if (typeof type !== "string" || !TYPES.includes(type)) throw invalid("type", "unknown monitor type")
  if (old !== null && type !== old.type) throw invalid("type", "the type of a monitor cannot be changed")
  const query = body["query"] ?? old?.query
  if (typeof query !== "string" || query.trim() === "") throw invalid("query", "a query is required")
  const parsed = type === "error-tracking alert" ? parseQuery(query) : null
  const options = readOptions(body["options"], old)
  if (parsed !== null) checkThreshold(options, parsed)
  const priority = body["priority"] === undefined ? (old?.priority ?? null) : body["priority"]
  if (priority !== null && (!Number.isInteger(priority) || Number(priority) < 1 || Number(priority) > 5)) {
    throw invalid("priority", "must be from 1 to 5")
  }
  return {
    type,
    query,
    parsed,
    options,
    name: String(body["name"] ?? old?.name ?? ""),
    message: String(body["message"] ?? old?.message ?? ""),
    tags: strings(body["tags"]) ?? old?.tags ?? [],
    priority: priority === null ? null : Number(priority),
    restrictedRoles: strings(body["restricted_roles"]) ?? old?.restrictedRoles ?? null,
    draftStatus: String(body["draft_status"] ?? old?.draftStatus ?? "published"),
  }
}

function parseQuery(text: string): MonitorQuery {
  const parsed = parseMonitorQuery(text)
  if (!parsed.ok) throw invalid("query", parsed.problem)
  return parsed.query
}

function readOptions(value: unknown, old: StoredMonitor | null): Record<string, unknown> {
  const given = value === undefined ? old?.options : asRecord(value)
  if (given === null) throw invalid("options", "must be an object")
  return { ...DEFAULT_OPTIONS, silenced: old?.options["silenced"] ?? {}, ...given }
}

function checkThreshold(options: Record<string, unknown>, query: MonitorQuery): void {
  const thresholds = asRecord(options["thresholds"])
  const critical = thresholds?.["critical"]
  options["thresholds"] = { ...thresholds, critical: critical ?? query.threshold }
  if (critical !== undefined && Number(critical) !== query.threshold) {
    throw invalid(
      "query",
      `alert threshold (${String(critical)}) does not match that of the query (${query.threshold})`,
    )
  }
}

function invalid(parameter: string, why: string): Problem {
  return new Problem(`The value provided for parameter '${parameter}' is invalid: ${why}`)
}

function strings(value: unknown): readonly string[] | null {
  return Array.isArray(value) ? value.map(String) : null
}
