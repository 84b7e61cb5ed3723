import { z } from "zod"

import type { MonitorQuery } from "../monitor-query.ts"
import type { MetricMonitorQuery } from "./metric-monitor-query.ts"

const Threshold = z.coerce.number().nullish()
const Minutes = z.int().min(0).nullish()

/** The options of a monitor that the lab acts upon; others are kept. */
export const OptionsBody = z.looseObject({
  thresholds: z
    .looseObject({
      critical: z.coerce.number().optional(),
      warning: Threshold,
      critical_recovery: Threshold,
      warning_recovery: Threshold,
    })
    .optional(),
  silenced: z.record(z.string(), z.number().nullable()).optional(),
  on_missing_data: z.enum(["default", "show_no_data", "show_and_notify_no_data", "resolve"]).nullish(),
  notify_no_data: z.boolean().nullish(),
  no_data_timeframe: Minutes,
  renotify_interval: Minutes,
  renotify_occurrences: Minutes,
  renotify_statuses: z.array(z.enum(["alert", "warn", "no data"])).nullish(),
  evaluation_delay: Minutes,
  require_full_window: z.boolean().nullish(),
})

export type OptionsOfMonitor = z.infer<typeof OptionsBody>

/** What Datadog would do by these, and the lab cannot. */
const UNSUPPORTED = ["variables", "threshold_windows", "notify_by", "timeout_h", "new_group_delay"]

/** What is wrong with the options, as the parameter that Datadog names and why; null where nothing is. */
export function checkOptions(
  options: OptionsOfMonitor,
  query: MonitorQuery | MetricMonitorQuery,
): { readonly parameter: string; readonly why: string } | null {
  const { critical = query.threshold } = options.thresholds ?? {}
  if (critical !== query.threshold) {
    const why = `alert threshold (${critical}) does not match that used in the query (${query.threshold})`
    return { parameter: "query", why }
  }
  const why = unsupported(options) ?? ofErrors(options, query) ?? missingData(options) ?? thresholdOrder(options, query)
  return why === null ? null : { parameter: "options", why }
}

function unsupported(options: OptionsOfMonitor): string | null {
  const given = UNSUPPORTED.find(name => !isNothing(options[name]))
  if (given !== undefined) return `the lab does not support ${given}`
  const schedule = options["scheduling_options"]
  return isNothing(schedule) || Object.values(schedule as object).every(isNothing)
    ? null
    : "the lab does not support scheduling_options"
}

/** What the lab does for metrics alone. */
function ofErrors(options: OptionsOfMonitor, { kind }: MonitorQuery | MetricMonitorQuery): string | null {
  if (kind === "metric") return null
  const { thresholds, notify_no_data: notify, on_missing_data: missing } = options
  if (!isAbsent(thresholds?.warning)) return "the lab does not support a warning threshold of error-tracking alerts"
  const shown = missing === "show_no_data" || missing === "show_and_notify_no_data"
  return notify === true || shown ? "the lab does not support missing data of error-tracking alerts" : null
}

function isAbsent(value: number | null | undefined): boolean {
  return value === null || value === undefined
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === 0) return true
  return typeof value === "object" && Object.keys(value).length === 0
}

function missingData({ on_missing_data: given, notify_no_data: notify, no_data_timeframe: minutes }: OptionsOfMonitor) {
  const both = !isNothing(given) && (notify === true || !isNothing(minutes))
  return both ? "on_missing_data cannot be used with notify_no_data or no_data_timeframe" : null
}

// A warning comes before the alert, and each ends before it began.
function thresholdOrder(
  { thresholds = {} }: OptionsOfMonitor,
  query: MonitorQuery | MetricMonitorQuery,
): string | null {
  const { comparator, threshold: critical } = query
  const { warning, critical_recovery: recovery, warning_recovery: calm } = thresholds
  if (comparator === "==" || comparator === "!=") return null
  const sign = comparator.startsWith(">") ? 1 : -1
  const below = (one: number | null | undefined, other: number | null | undefined): boolean =>
    one === null || one === undefined || other === null || other === undefined || sign * one < sign * other
  const [word, opposite] = sign > 0 ? ["less", "greater"] : ["greater", "less"]
  if (!below(warning, critical)) return `warning threshold must be ${word} than the alert threshold, not ${opposite}`
  if (!below(recovery, critical)) return `alert recovery threshold must be ${word} than the alert threshold`
  return below(calm, warning ?? critical)
    ? null
    : `warning recovery threshold must be ${word} than the warning threshold`
}
