import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { deployCommand } from "./deploy-command.ts"
import { expectedQuery } from "./expected-query.ts"
import { wantedMonitors } from "./wanted-monitors.ts"

/** Whether monitors count what the configuration says. */
export const monitorQueries = defineCheck({
  id: "datadog-monitor-queries",
  step: "3",
  title: "The monitors' queries are what .github/auto-triage.yml says",
  why: "Errors of another source, service or environment, or fewer than meant, raise no alert.",
  breaks: ["monitor"],
  ask: "Monitors → Manage: does each monitor's query have the service, environment, source and threshold of .github/auto-triage.yml?",
  read: ({ datadog }) => datadog.monitors(),
  judge(monitors, { expected }) {
    const present = wantedMonitors(monitors, expected).flatMap(({ found, ...wanted }) =>
      found.map(monitor => ({ ...wanted, monitor })),
    )
    const faults = present.flatMap(({ subject, kind, service, environment, monitor }) => {
      const query = expectedQuery(kind, service, environment.env)
      if (compact(monitor.query) === compact(query)) return []
      return {
        state: "fail",
        subject,
        seen: `the query is ${monitor.query}, and should be ${query}`,
        fix: deployCommand(expected),
      } as const
    })
    return faults.length > 0 ? faults : pass(`${present.length} queries as configured`)
  },
})

function compact(query: string): string {
  return query.replace(/\s/g, "").replaceAll("@issue.id", "issue.id")
}
