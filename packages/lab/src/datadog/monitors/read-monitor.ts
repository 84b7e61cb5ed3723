import { z } from "zod"

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

const Options = z.looseObject({
  thresholds: z.looseObject({ critical: z.coerce.number().optional() }).optional(),
  silenced: z.record(z.string(), z.number().nullable()).optional(),
})
const Body = z.looseObject({
  type: z.enum(TYPES),
  query: z.string().refine(query => query.trim() !== "", "a query is required"),
  name: z.string().default(""),
  message: z.string().default(""),
  tags: z.array(z.string()).nullish(),
  priority: z.int().min(1).max(5).nullish(),
  restricted_roles: z.array(z.string()).nullish(),
  draft_status: z.enum(["draft", "published"]).default("published"),
  options: Options.default({}),
})

class Problem extends Error {}

/** The monitor that a request body makes of `old` (null: of nothing), or the problem in Datadog's words. */
export function readMonitor(body: unknown, old: StoredMonitor | null): ReadMonitor {
  try {
    return { ok: true, fields: toFields(merge(body, old), old) }
  } catch (error) {
    if (error instanceof Problem) return { ok: false, problem: error.message }
    throw error
  }
}

function merge(body: unknown, old: StoredMonitor | null): z.infer<typeof Body> {
  const given = z.looseObject({}).safeParse(body)
  if (!given.success) throw new Problem("Invalid JSON")
  const known = old === null ? {} : { ...old, restricted_roles: old.restrictedRoles, draft_status: old.draftStatus }
  const parsed = Body.safeParse({ ...known, ...given.data })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw invalid(String(issue?.path[0]), issue?.message ?? "")
}

function toFields(body: z.infer<typeof Body>, old: StoredMonitor | null): MonitorFields {
  const { type, query, name, message } = body
  if (old !== null && type !== old.type) throw invalid("type", "the type of a monitor cannot be changed")
  const parsed = type === "error-tracking alert" ? parseQuery(query) : null
  const silenced = body.options.silenced ?? old?.options["silenced"] ?? {}
  const options = { ...DEFAULT_OPTIONS, ...body.options, silenced }
  return {
    type,
    query,
    parsed,
    name,
    message,
    options: parsed === null ? options : withThreshold(options, parsed),
    tags: body.tags ?? [],
    priority: body.priority ?? null,
    restrictedRoles: body.restricted_roles ?? null,
    draftStatus: body.draft_status,
  }
}

function parseQuery(text: string): MonitorQuery {
  const parsed = parseMonitorQuery(text)
  if (!parsed.ok) throw invalid("query", parsed.problem)
  return parsed.query
}

type Thresholds = Pick<z.infer<typeof Options>, "thresholds">

function withThreshold(options: Thresholds, { threshold }: MonitorQuery): Record<string, unknown> {
  const critical = options.thresholds?.critical ?? threshold
  if (critical !== threshold) {
    throw invalid("query", `alert threshold (${critical}) does not match that of the query (${threshold})`)
  }
  return { ...options, thresholds: { ...options.thresholds, critical } }
}

function invalid(parameter: string, why: string): Problem {
  return new Problem(`The value provided for parameter '${parameter}' is invalid: ${why}`)
}
