import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { ownMonitors } from "./own-monitors.ts"

/** Whether somebody has silenced what the pipeline hears by. */
export const monitorsMuted = defineCheck({
  id: "datadog-monitors-muted",
  step: "6",
  title: "No monitor is muted",
  why: "A muted monitor raises no alert, and the sweep leaves its errors alone.",
  breaks: ["monitor", "dispatch"],
  ask: "Monitors → Manage Downtimes: is there one that covers env:staging or env:production?",
  read: ({ datadog }) => datadog.monitors(),
  judge(monitors, { expected }) {
    const own = ownMonitors(monitors, expected).flatMap(environment => environment.monitors)
    const muted = own.filter(monitor => monitor.muted === true)
    if (muted.length > 0)
      return muted.map(({ id, name }) => ({
        state: "warn",
        subject: name,
        seen: "it is muted",
        fix: `If nobody means it: https://app.${expected.config.site}/monitors/${id} → Unmute, or end the downtime under Monitors → Manage Downtimes`,
      }))
    return own.some(monitor => monitor.muted === null)
      ? {
          state: "unknown",
          seen: "downtimes are not shown to these keys: the scope monitors_downtime shows them",
          fix: "Monitors → Manage Downtimes: is there one that covers these services?",
        }
      : pass("none is muted")
  },
})
