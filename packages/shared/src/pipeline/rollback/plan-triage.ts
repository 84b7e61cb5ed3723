import type { Clock } from "../../ports/clock.ts"
import type { DispatchMonitor, RollbackAlerts } from "../../ports/rollback-alerts.ts"
import type { RollbackHost } from "../../ports/rollback-host.ts"
import { MUTE_MESSAGE } from "./mute-message.ts"
import type { RollbackPlan, RollbackProof, RollbackStep } from "./rollback-step.ts"

export type TriageOrder = {
  readonly host: RollbackHost
  readonly alerts: RollbackAlerts
  readonly clock: Clock
  readonly environment: string
  /** Value of Datadog's env tag. */
  readonly env: string
  readonly webhook: string
  readonly triageFiles: readonly string[]
  /** Disable the workflows, too: the sweep of the other environment stops with them. */
  readonly workflows: boolean
  /** How long to look for alerts that come all the same, in milliseconds. */
  readonly waitMs: number
}

const ACTIVE = "active"

/** Mutes what starts triage; triage by hand goes on unless the workflows are disabled. */
export async function planTriage(order: TriageOrder): Promise<RollbackPlan> {
  const { alerts, host, workflows, triageFiles } = order
  const monitors = await alerts.monitors(order)
  const states = await Promise.all(triageFiles.map(async file => ({ file, state: await host.workflowState(file) })))
  const files = workflows ? states.filter(({ state }) => state === ACTIVE).map(({ file }) => file) : []
  return {
    notes: [
      ...monitors.filter(monitor => monitor.muted).map(monitor => `muted already: ${describe(monitor)}`),
      ...monitors
        .filter(one => !one.ours)
        .map(one => `not ours, left alone, and can reach the webhook: ${describe(one)}`),
      ...(monitors.length === 0 ? [`no monitor speaks of @webhook-${order.webhook}`] : []),
    ],
    steps: [
      ...monitors.filter(one => one.ours && !one.muted).map(monitor => muteStep(alerts, monitor)),
      ...files.map(file => disableStep(host, file)),
    ],
    afterwards: afterwards(order),
    byHand: [],
    prove: startedAt => proveTriage(order, startedAt),
  }
}

function describe({ id, name, muted }: DispatchMonitor): string {
  return `monitor ${id} "${name}"${muted ? " (muted)" : ""}`
}

function muteStep(alerts: RollbackAlerts, monitor: DispatchMonitor): RollbackStep {
  return {
    words: `mute ${describe(monitor)} by a downtime without end`,
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

async function proveTriage(order: TriageOrder, startedAt: number): Promise<readonly RollbackProof[]> {
  const { alerts, host, clock, waitMs, workflows, triageFiles } = order
  const monitors = await alerts.monitors(order)
  const loud = monitors.filter(monitor => !monitor.muted)
  const proofs: RollbackProof[] = [
    loud.length === 0
      ? { state: "proven", words: `all ${monitors.length} monitors that can reach the webhook were read back as muted` }
      : { state: "refuted", words: `not muted: ${loud.map(describe).join(", ")}` },
  ]
  if (workflows) {
    const states = await Promise.all(triageFiles.map(async file => ({ file, state: await host.workflowState(file) })))
    const active = states.filter(({ state }) => state === ACTIVE).map(({ file }) => file)
    proofs.push(
      active.length === 0
        ? { state: "proven", words: "the workflows were read back as disabled" }
        : { state: "refuted", words: `still active: ${active.join(", ")}` },
    )
  }
  const mutedAt = clock.now()
  await clock.sleep(waitMs)
  return [...proofs, await dispatchProof(host, { startedAt, mutedAt })]
}

/** An alert of the moment before the mute may still arrive; one from after it must not. */
async function dispatchProof(
  host: RollbackHost,
  { startedAt, mutedAt }: { readonly startedAt: number; readonly mutedAt: number },
): Promise<RollbackProof> {
  const runs = await host.dispatchedSince(startedAt)
  const late = runs.filter(run => run.createdAt > mutedAt)
  const since = new Date(startedAt).toISOString()
  if (runs.length === 0) return { state: "proven", words: `no dispatch started a run since ${since}` }
  const list = runs.map(run => run.url).join(", ")
  return late.length === 0
    ? {
        state: "unknown",
        words: `dispatches arrived while it was being muted: ${list}; start this again to see that no more come`,
      }
    : {
        state: "unknown",
        words: `dispatches still arrive: ${list}. They may be from another environment, or alerts on their way; start this again`,
      }
}
