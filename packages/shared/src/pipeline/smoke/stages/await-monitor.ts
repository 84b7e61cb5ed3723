import type { SmokeMonitor } from "../../../ports/seeded-errors.ts"
import { failed } from "../failed.ts"
import { passed } from "../passed.ts"
import type { OwnCause, SmokeSession, StageEnd } from "../smoke-session.ts"
import { waitFor } from "../wait-for.ts"

/** Waits until a New Issue monitor has raised its alert for the issue. */
export async function awaitMonitor(session: SmokeSession): Promise<StageEnd> {
  const { task, ports, issueId } = session
  const { service, environment, config } = task
  const list = `https://app.${config.site}/monitors/manage?q=${encodeURIComponent(`tag:(service:${service.name} env:${environment})`)}`
  let last: readonly SmokeMonitor[] = []
  const alerted = await waitFor(session, task.waits.monitor, async () => {
    last = await ports.errors.monitors(service.name, environment)
    if (last.every(({ muted }) => muted)) return "quiet" as const
    return last.find(monitor => monitor.groups.some(group => isAbout(group, issueId))) ?? null
  })
  if (alerted !== null && alerted !== "quiet") {
    session.monitor = alerted
    return passed(`the monitor "${alerted.name}" raised an alert`, `https://app.${config.site}/monitors/${alerted.id}`)
  }
  const [first] = last
  if (first === undefined) return failed("Datadog has no such monitor", list, missing(service.name, environment))
  const url = `https://app.${config.site}/monitors/${first.id}`
  if (alerted === "quiet") return failed(`the monitor "${first.name}" is muted`, url, muted())
  const state = last.map(monitor => `"${monitor.name}": ${monitor.state}`).join(", ")
  return failed(`no monitor raised an alert for the issue (${state})`, url, silent())
}

function isAbout({ name, triggeredAt }: SmokeMonitor["groups"][number], issueId: string | null): boolean {
  return issueId !== null && triggeredAt !== null && name.toLowerCase().includes(issueId)
}

function missing(service: string, environment: string): OwnCause {
  return {
    id: "monitor-missing",
    why: `no monitor is tagged auto-triage:new-issue, service:${service} and env:${environment}`,
    fix: "apply the Terraform module for this environment with datadog_autofix_enabled, and look that the service names the environment in the configuration",
  }
}

function muted(): OwnCause {
  return {
    id: "monitor-muted",
    why: "a mute or a downtime keeps it quiet",
    fix: "unmute the monitor in Datadog, or end the downtime under Monitors > Downtimes",
  }
}

function silent(): OwnCause {
  return {
    id: "monitor-silent",
    guess: true,
    why: "its query does not see the issue, or its threshold is above one occurrence",
    fix: "open the monitor with the link above and compare its query with the issue; apply the Terraform module again to undo changes by hand",
  }
}
