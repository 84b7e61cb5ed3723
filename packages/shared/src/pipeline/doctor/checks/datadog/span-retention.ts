import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"

/** Whether error spans are kept, from which samples of traced services are read. */
export const spanRetention = defineCheck({
  id: "datadog-span-retention",
  step: "5",
  title: "Error spans are retained",
  why: "Tickets of errors in traces have no stack and no deployed commit.",
  breaks: ["ticket"],
  ask: "APM → Setup → Retention Filters: is an error filter on, at 100 %? The scope apm_retention_filter_read shows it to the doctor.",
  read: ({ datadog }) => datadog.retentionFilters(),
  judge(filters, { expected }) {
    const traced = expected.config.services.some(({ tracks }) => tracks.length === 0 || tracks.includes("trace"))
    if (!traced) return pass("no service is asked for spans")
    const keeps = filters.find(
      ({ kind, enabled, filter, rate }) =>
        enabled &&
        rate >= 1 &&
        (kind === "spans-errors-sampling-processor" ||
          (kind === "spans-sampling-processor" && /\bstatus:error\b/.test(filter))),
    )
    return keeps === undefined
      ? {
          state: "warn",
          seen: "no enabled filter keeps all error spans",
          fix: "APM → Setup → Retention Filters: switch on Error Default, at 100 %",
        }
      : pass(`the filter "${keeps.name}" keeps them`)
  },
})
