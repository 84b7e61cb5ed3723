import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { deployCommand } from "./deploy-command.ts"
import { ownMonitors } from "./own-monitors.ts"

/** Whether a service is watched that the configuration no longer has. */
export const strayMonitors = defineCheck({
  id: "datadog-stray-monitors",
  step: "3",
  title: "No service is watched that .github/auto-triage.yml does not have",
  why: "Its errors become tickets that no team is named on.",
  breaks: ["ticket"],
  ask: "Monitors → Manage, tag:auto-triage:new-issue: is each service in .github/auto-triage.yml?",
  read: ({ datadog }) => datadog.monitors(),
  judge(monitors, { expected }) {
    const environments = ownMonitors(monitors, expected)
    // A service that nothing watches is told of as that.
    const unwatched = expected.config.services.filter(
      service => !environments.some(({ services }) => services.includes(service)),
    )
    const strays = environments.flatMap(({ services, monitors: own, env }) =>
      own
        .filter(({ tags }) => tags.includes("auto-triage:new-issue") || tags.includes("auto-triage:high-impact"))
        .filter(({ tags }) => !services.some(({ name }) => tags.includes(`service:${name.toLowerCase()}`)))
        .filter(({ tags }) => !unwatched.some(({ name }) => tags.includes(`service:${name.toLowerCase()}`)))
        .map(({ name }) => ({
          state: "warn" as const,
          subject: name,
          seen: `.github/auto-triage.yml has no such service in ${env}`,
          fix: `Add the service to .github/auto-triage.yml, or ${env} to its environments, or remove the monitor. ${deployCommand(expected)}`,
        })),
    )
    return strays.length > 0 ? strays : pass("all are of configured services")
  },
})
