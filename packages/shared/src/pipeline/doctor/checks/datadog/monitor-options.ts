import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { deployCommand } from "./deploy-command.ts"
import { wantedMonitors } from "./wanted-monitors.ts"

/** Whether a lasting alert is told once. */
export const monitorOptions = defineCheck({
  id: "datadog-monitor-options",
  step: "3",
  title: "The monitors tell of an alert once",
  why: "Each repetition starts a triage of the same error, which counts as its being seen again.",
  breaks: [],
  ask: "Monitors → Manage: is Renotification off for each monitor of auto-triage?",
  read: ({ datadog }) => datadog.monitors(),
  judge(monitors, { expected }) {
    const found = wantedMonitors(monitors, expected).flatMap(({ subject, found: own }) =>
      own.map(({ renotifyMinutes }) => ({ subject, renotifyMinutes })),
    )
    const faults = found
      .filter(({ renotifyMinutes }) => renotifyMinutes > 0)
      .map(({ subject, renotifyMinutes }): Verdict => ({
        state: "warn",
        subject,
        seen: `it tells of a lasting alert again every ${renotifyMinutes} minutes`,
        fix: deployCommand(expected),
      }))
    return faults.length > 0 ? faults : pass(`${found.length} monitors`)
  },
})
