import type { Hono } from "hono"

import type { DatadogState } from "../datadog-state.ts"
import { guarded } from "./guarded.ts"

/** What is kept of logs and spans: only reads, because the lab's people change it by the toggles. */
export function retentionRoutes(app: Hono, state: DatadogState): void {
  app.get(
    "/api/v1/logs/config/indexes",
    guarded(state, { keys: "both", permissions: ["logs-config"] }, () => {
      const indexes = state.toggles.logIndexes.map(({ name, query, days, exclusions = [], limited = false }) => ({
        name,
        filter: { query },
        num_retention_days: days,
        num_flex_logs_retention_days: 0,
        daily_limit: null,
        is_rate_limited: limited,
        exclusion_filters: exclusions.map(excluded => ({
          name: excluded,
          is_enabled: true,
          filter: { query: excluded, sample_rate: 1 },
        })),
      }))
      return Response.json({ indexes })
    }),
  )
  app.get(
    "/api/v2/apm/config/retention-filters",
    guarded(state, { keys: "both", permissions: ["retention-filters"], form: "objects" }, () => {
      const attributes = {
        name: "Error Default",
        enabled: state.toggles.errorSpans,
        filter: { query: "status:error" },
        filter_type: "spans-errors-sampling-processor",
        rate: 1,
        editable: false,
        execution_order: 1,
      }
      return Response.json({ data: [{ id: "errors-default", type: "apm_retention_filter", attributes }] })
    }),
  )
}
