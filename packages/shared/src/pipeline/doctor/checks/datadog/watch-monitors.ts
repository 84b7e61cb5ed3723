import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { deployCommand } from "./deploy-command.ts"
import { ownMonitors } from "./own-monitors.ts"

/** Metrics that somebody has to be told of. */
const WATCHED: Readonly<Record<string, string>> = {
  "auto_triage.heartbeat": "the sweep is silent",
  "auto_triage.sweep.lost_alerts": "alerts are lost",
  "auto_triage.dispatch_token.valid": "GitHub refuses the dispatch token",
  "auto_triage.dispatch_token.days_left": "the dispatch token expires soon",
  "auto_triage.fix.cost_usd": "fixes cost too much",
}

/** Whether somebody hears when the pipeline itself is dead. */
export const watchMonitors = defineCheck({
  id: "datadog-watch-monitors",
  step: "3",
  title: "Monitors watch the pipeline itself",
  why: "A dead pipeline is quiet, and looks like a day without errors.",
  breaks: [],
  ask: "Monitors → Manage, tag:auto-triage:watch: are there five for each environment?",
  read: ({ datadog }) => datadog.monitors(),
  judge(monitors, { expected }) {
    const environments = ownMonitors(monitors, expected)
    const faults = environments.flatMap(({ env, monitors: own }) => {
      const watch = own.filter(({ tags }) => tags.includes("auto-triage:watch"))
      return Object.entries(WATCHED)
        .filter(([metric]) => !watch.some(({ query, draft }) => !draft && query.includes(`:${metric}{`)))
        .map(([metric, says]) => ({
          state: "fail" as const,
          subject: `${metric} in ${env}`,
          seen: `nobody is told when ${says}`,
          fix: deployCommand(expected),
        }))
    })
    return faults.length > 0 ? faults : pass(`${environments.length * Object.keys(WATCHED).length} monitors`)
  },
})
