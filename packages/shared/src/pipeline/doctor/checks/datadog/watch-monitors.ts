import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { deployCommand } from "./deploy-command.ts"
import { ownMonitors } from "./own-monitors.ts"
import { WATCHES, watchFault } from "./watch-faults.ts"

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
      const watching = own.filter(({ tags, draft }) => tags.includes("auto-triage:watch") && !draft)
      return WATCHES.flatMap((watch): readonly Verdict[] => {
        const { metric, says } = watch
        const found = watching.filter(({ query }) => query.includes(`:${metric}{`))
        const each = found.map(monitor => watchFault(monitor, watch, { ...expected, env }))
        if (each.includes(null)) return []
        const seen = each[0] ?? `nobody is told when ${says}`
        return [{ state: "fail", subject: `${metric} in ${env}`, seen, fix: deployCommand(expected) }]
      })
    })
    return faults.length > 0 ? faults : pass(`${environments.length * WATCHES.length} monitors`)
  },
})
