import type { MonitorFacts } from "../../../../ports/datadog-inspection.ts"
import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { deployCommand } from "./deploy-command.ts"
import type { MonitorKind } from "./expected-query.ts"
import { wantedMonitors } from "./wanted-monitors.ts"

/** Whether a lasting alert is told once. */
export const monitorOptions = defineCheck({
  id: "datadog-monitor-options",
  step: "3",
  title: "The monitors tell of an alert once, at once, and as Terraform made them",
  why: "A repetition counts as the error being seen again; a delay makes the ticket late; and what Terraform did not make, the next deployment changes.",
  breaks: [],
  ask: "Monitors → Manage: is Renotification off for each monitor of auto-triage, and is it as its deployment made it?",
  read: ({ datadog }) => datadog.monitors(),
  judge(monitors, { expected }) {
    const found = wantedMonitors(monitors, expected).flatMap(({ found: own, ...wanted }) =>
      own.map(monitor => ({ ...wanted, monitor })),
    )
    const faults = found.flatMap(({ subject, kind, environment, monitor }) =>
      faultsOf(monitor, { kind, webhook: environment.webhook }).map((seen): Verdict => ({
        state: "warn",
        subject,
        seen,
        fix: deployCommand(expected),
      })),
    )
    return faults.length > 0 ? faults : pass(`${found.length} monitors`)
  },
})

const PRIORITIES: Readonly<Record<MonitorKind, number>> = { "new-issue": 3, "high-impact": 2 }
/** Datadog waits up to a minute by itself. */
const MOST_DELAY_SECONDS = 60

function faultsOf(
  { renotifyMinutes, priority, includesTags, delaySeconds, tags }: MonitorFacts,
  { kind, webhook }: { readonly kind: MonitorKind; readonly webhook: string },
): readonly string[] {
  const wanted = PRIORITIES[kind]
  const owner = `auto-triage-webhook:${webhook}`
  return [
    ...(renotifyMinutes > 0 ? [`it tells of a lasting alert again every ${renotifyMinutes} minutes`] : []),
    ...(delaySeconds > MOST_DELAY_SECONDS ? [`it waits ${delaySeconds} seconds before it looks at an error`] : []),
    ...(priority === wanted ? [] : [`its priority is ${priority ?? "not set"}, and should be ${wanted}`]),
    ...(includesTags ? [] : ["include_tags is off, so the title of an alert does not say which error it is about"]),
    ...(tags.includes(owner) ? [] : [`it lost the tag ${owner}, by which a deployment knows whose webhook it is`]),
  ]
}
