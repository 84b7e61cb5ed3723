import type { DispatchMonitor, RollbackAlerts } from "../../ports/rollback-alerts.ts"
import type { RollbackHost } from "../../ports/rollback-host.ts"
import { glance } from "./glance.ts"
import { monitorWords } from "./monitor-words.ts"
import { MUTE_MESSAGE } from "./mute-message.ts"
import { activeFiles, proveTriage, type TriageOrder } from "./prove-triage.ts"
import type { RollbackPlan, RollbackStep } from "./rollback-step.ts"

/** Mutes what starts triage; triage by hand goes on unless the workflows are disabled. */
export async function planTriage(order: TriageOrder): Promise<RollbackPlan> {
  const { alerts, host, workflows } = order
  const monitors = await alerts.monitors(order)
  const files = await glance("the workflows", async () => (workflows ? await activeFiles(order) : []), [])
  const dispatched = await glance("runs that alerts started", () => host.dispatchedRuns(), null)
  const theirs = monitors.filter(one => !one.ours)
  return {
    notes: [
      ...monitors.filter(one => one.muted === "for good").map(one => `muted already: ${monitorWords(one)}`),
      ...monitors
        .filter(one => one.ours && one.muted === "for now")
        .map(
          one => `muted by somebody for a while, or in part, so it gets a downtime beside that: ${monitorWords(one)}`,
        ),
      ...theirs.map(one => `not ours, left alone, and can reach the webhook: ${monitorWords(one)}`),
      ...(monitors.length === 0 ? [`no monitor speaks of @webhook-${order.webhook}`] : []),
      ...files.unseen,
      ...dispatched.unseen,
    ],
    steps: [
      ...monitors.filter(one => one.ours && one.muted !== "for good").map(one => muteStep(alerts, one)),
      ...files.seen.map(file => disableStep(host, file)),
    ],
    afterwards: afterwards(order),
    byHand: theirs
      .filter(one => one.muted === "no")
      .map(one => `${monitorWords(one)} is not auto-triage's: mute it in Datadog if it must start no triage either`),
    prove: () => proveTriage(order, dispatched.seen),
  }
}

function muteStep(alerts: RollbackAlerts, monitor: DispatchMonitor): RollbackStep {
  return {
    words: `mute ${monitorWords(monitor)} by a downtime without end`,
    request: "POST /api/v2/downtime",
    change: { kind: "downtime", id: null, monitorId: monitor.id },
    run: async () => ({ kind: "downtime", id: await alerts.mute(monitor.id, MUTE_MESSAGE), monitorId: monitor.id }),
  }
}

function disableStep(host: RollbackHost, file: string): RollbackStep {
  return {
    words: `disable the workflow ${file}`,
    request: `PUT /actions/workflows/${file}/disable`,
    change: { kind: "workflow", file },
    run: () => host.disableWorkflow(file),
  }
}

function afterwards({ environment, workflows }: TriageOrder): string[] {
  return [
    `stops: an error in ${environment} starts no triage; the sweep passes over monitors that are muted`,
    "works on: monitors of auto-triage's own health, other environments, tickets and pull requests that are there",
    workflows
      ? "stops: triage by hand and the sweep, in all environments, because their workflows are disabled"
      : "works on: triage by hand; and the sweep of monitors that are not muted (--workflows stops both)",
    "a downtime is not in Terraform's state: the next apply leaves it as it is, but a monitor that apply makes anew is not muted",
    "after the way back, the sweep starts the triage of errors of the last 24 hours that nobody was told of",
  ]
}
