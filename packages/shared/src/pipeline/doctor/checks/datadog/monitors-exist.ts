import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { deployCommand } from "./deploy-command.ts"
import { wantedMonitors } from "./wanted-monitors.ts"

/** Whether each service is watched. */
export const monitorsExist = defineCheck({
  id: "datadog-monitors",
  step: "3",
  title: "Each service has its New Issue and High Impact monitor",
  why: "Errors of a service without monitors raise no alert, and the sweep does not look for them either.",
  breaks: ["monitor"],
  ask: "Monitors → Manage, tag:auto-triage:new-issue: is there one for each service and environment?",
  read: ({ datadog }) => datadog.monitors(),
  judge(monitors, { expected }) {
    const wanted = wantedMonitors(monitors, expected)
    const faults = wanted.flatMap(({ subject, found }) => {
      const fix = deployCommand(expected)
      const [first] = found
      if (first === undefined) return { state: "fail", subject, seen: "there is no such monitor", fix } as const
      if (first.type !== "error-tracking alert")
        return { state: "fail", subject, seen: `it is a ${first.type}, not an Error Tracking monitor`, fix } as const
      if (first.draft) return { state: "fail", subject, seen: "it is a draft, which tells nobody", fix } as const
      if (found.length > 1)
        return {
          state: "warn",
          subject,
          seen: `there are ${found.length} of it, so each error is told of as often`,
          fix,
        } as const
      return []
    })
    if (wanted.length === 0)
      return {
        state: "fail",
        seen: "no service of .github/auto-triage.yml is watched",
        fix: "Add services to .github/auto-triage.yml: npm run setup",
      }
    return faults.length > 0 ? faults : pass(`${wanted.length} monitors`)
  },
})
