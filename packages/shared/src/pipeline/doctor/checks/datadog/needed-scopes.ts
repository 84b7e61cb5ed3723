import type { DatadogScope } from "../../../../ports/datadog-inspection.ts"

export type NeededScope = {
  readonly scope: DatadogScope
  readonly what: string
  /** unknown: only the doctor looks there, and asks a person instead. */
  readonly missing: "fail" | "warn" | "unknown"
}

/** What the application key is for, the most needed first. */
export const NEEDED_SCOPES: readonly NeededScope[] = [
  { scope: "error_tracking_read", what: "triage and the sweep read errors", missing: "fail" },
  { scope: "monitors_read", what: "the sweep knows what is watched", missing: "fail" },
  { scope: "monitors_downtime", what: "the sweep leaves alone what is muted", missing: "fail" },
  { scope: "logs_read_data", what: "samples of errors, and the proof that telemetry arrived", missing: "fail" },
  { scope: "timeseries_query", what: "the report proves that telemetry arrived", missing: "fail" },
  { scope: "apm_read", what: "samples of errors in spans", missing: "warn" },
  { scope: "rum_apps_read", what: "samples of errors in browsers and apps", missing: "warn" },
  { scope: "integrations_read", what: "the doctor looks at the webhook", missing: "unknown" },
  { scope: "dashboards_read", what: "the doctor looks at the dashboard", missing: "unknown" },
]
