import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { ownMonitors } from "./own-monitors.ts"
import { watchedEnvironments } from "./watched-environments.ts"

/** Whether anybody else starts triages. */
export const foreignMonitors = defineCheck({
  id: "datadog-foreign-monitors",
  step: "3",
  title: "Only the monitors of this repository call the webhook",
  why: "Alerts about anything else start triages, with ids that are none.",
  breaks: ["triage"],
  ask: "Monitors → Manage, search for webhook-perci-autofix-dispatch: are all of them tagged auto-triage?",
  read: ({ datadog }) => datadog.monitors(),
  judge(monitors, { expected }) {
    const handles = watchedEnvironments(expected.config).map(({ webhook }) => `@webhook-${webhook}`)
    const own = new Set(
      ownMonitors(monitors, expected).flatMap(environment => environment.monitors.map(({ id }) => id)),
    )
    const foreign = monitors.filter(({ id, message }) => !own.has(id) && handles.some(handle => calls(message, handle)))
    return foreign.length === 0
      ? pass("nobody else calls it")
      : foreign.map(({ id, name }) => ({
          state: "fail",
          subject: name,
          seen: "it calls the webhook without being a monitor of this repository",
          fix: `Take the handle out of its message: https://app.${expected.config.site}/monitors/${id}/edit`,
        }))
  },
})

function calls(message: string, handle: string): boolean {
  for (let at = message.indexOf(handle); at >= 0; at = message.indexOf(handle, at + 1))
    if (!/[\w-]/.test(message.charAt(at + handle.length))) return true
  return false
}
