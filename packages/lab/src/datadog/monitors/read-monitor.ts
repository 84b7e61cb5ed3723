import { z } from "zod"

import { parseMonitorQuery } from "../monitor-query.ts"
import { checkOptions, OptionsBody } from "./check-options.ts"
import { parseMetricMonitor } from "./metric-monitor-query.ts"
import type { StoredMonitor } from "./stored-monitor.ts"

export type MonitorFields = Pick<
  StoredMonitor,
  "name" | "type" | "query" | "parsed" | "message" | "tags" | "priority" | "restrictedRoles" | "draftStatus" | "options"
>

export type ReadMonitor =
  | { readonly ok: true; readonly fields: MonitorFields }
  | { readonly ok: false; readonly problem: string }

/** Datadog has more kinds; what the lab cannot evaluate, it refuses. */
const TYPES = ["error-tracking alert", "query alert", "metric alert"]

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

const Body = z.looseObject({
  type: z.enum(TYPES, "the lab evaluates only error-tracking, query and metric alerts"),
  query: z.string().refine(query => query.trim() !== "", "a query is required"),
  name: z.string().default(""),
  message: z.string().default(""),
  tags: z.array(z.string()).nullish(),
  priority: z.int().min(1).max(5).nullish(),
  restricted_roles: z.array(z.string()).nullish(),
  draft_status: z.enum(["draft", "published"]).default("published"),
  options: OptionsBody.default({}),
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
  if (old !== null && (type === "error-tracking alert") !== (old.type === "error-tracking alert"))
    throw invalid("type", "the type of a monitor cannot be changed")
  const parsed = parseQuery(type, query)
  const silenced = body.options.silenced ?? old?.options["silenced"] ?? {}
  const problem = checkOptions(body.options, parsed)
  if (problem !== null) throw invalid(problem.parameter, problem.why)
  const thresholds = { ...body.options.thresholds, critical: parsed.threshold }
  const defaults = parsed.kind === "metric" ? { ...DEFAULT_OPTIONS, require_full_window: false } : DEFAULT_OPTIONS
  return {
    type,
    query,
    parsed,
    name,
    message,
    options: { ...defaults, ...body.options, silenced, thresholds },
    tags: body.tags ?? [],
    priority: body.priority ?? null,
    restrictedRoles: body.restricted_roles ?? null,
    draftStatus: body.draft_status,
  }
}

function parseQuery(type: string, text: string): MonitorFields["parsed"] {
  const parsed = type === "error-tracking alert" ? parseMonitorQuery(text) : parseMetricMonitor(text)
  if (!parsed.ok) throw invalid("query", parsed.problem)
  return parsed.query
}

function invalid(parameter: string, why: string): Problem {
  return new Problem(`The value provided for parameter '${parameter}' is invalid: ${why}`)
}
