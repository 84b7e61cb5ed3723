import { asList } from "../as-list.ts"
import { asRecord } from "../as-record.ts"
import { asText } from "../as-text.ts"
import type { GroupStatus, StoredMonitor } from "./stored-monitor.ts"

export type MissingData = "default" | "show_no_data" | "show_and_notify_no_data" | "resolve"

/** What the evaluation reads from the options of a monitor, with Datadog's defaults. */
export type MonitorOptions = {
  readonly critical: number
  readonly warning: number | null
  readonly criticalRecovery: number | null
  readonly warningRecovery: number | null
  readonly missing: MissingData
  /** Without data for so long, a group has none. */
  readonly noDataMs: number
  readonly fullWindow: boolean
  /** Null: told once. */
  readonly renotifyMs: number | null
  readonly renotifyTimes: number
  readonly renotifyStatuses: readonly GroupStatus[]
  readonly evaluationDelayMs: number
}

export function monitorOptions({ options, parsed }: StoredMonitor): MonitorOptions {
  const thresholds = asRecord(options["thresholds"]) ?? {}
  const renotify = numberOf(options["renotify_interval"])
  const timeframe = numberOf(options["no_data_timeframe"])
  const legacy = options["notify_no_data"] === true ? "show_and_notify_no_data" : "default"
  const statuses = asList(options["renotify_statuses"]).flatMap(status => STATUSES[asText(status)] ?? [])
  return {
    critical: parsed.threshold,
    warning: numberOf(thresholds["warning"]),
    criticalRecovery: numberOf(thresholds["critical_recovery"]),
    warningRecovery: numberOf(thresholds["warning_recovery"]),
    missing: (asText(options["on_missing_data"]) || legacy) as MissingData,
    // The newer option looks at the window alone.
    noDataMs: options["notify_no_data"] === true ? (timeframe ?? 0) * 60_000 || 2 * parsed.windowMs : parsed.windowMs,
    fullWindow: options["require_full_window"] === true,
    renotifyMs: renotify === null || renotify === 0 ? null : renotify * 60_000,
    renotifyTimes: numberOf(options["renotify_occurrences"]) ?? Infinity,
    renotifyStatuses: statuses.length > 0 ? statuses : ["Alert", "No Data"],
    evaluationDelayMs: (numberOf(options["evaluation_delay"]) ?? 0) * 1000,
  }
}

const STATUSES: Readonly<Record<string, GroupStatus>> = { alert: "Alert", warn: "Warn", "no data": "No Data" }

// The provider sends thresholds as texts.
function numberOf(value: unknown): number | null {
  if (typeof value === "string" && value.trim() !== "") return Number(value)
  return typeof value === "number" ? value : null
}
