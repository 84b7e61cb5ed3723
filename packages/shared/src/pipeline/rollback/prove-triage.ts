import type { Clock } from "../../ports/clock.ts"
import type { RollbackAlerts } from "../../ports/rollback-alerts.ts"
import type { RollbackHost, RunInFlight } from "../../ports/rollback-host.ts"
import { glance } from "./glance.ts"
import { monitorWords } from "./monitor-words.ts"
import type { RollbackProof } from "./rollback-step.ts"

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

/** Files of the workflows that are not disabled. */
export async function activeFiles({ host, triageFiles }: TriageOrder): Promise<readonly string[]> {
  const states = await Promise.all(triageFiles.map(async file => ({ file, state: await host.workflowState(file) })))
  return states.filter(({ state }) => state === ACTIVE).map(({ file }) => file)
}

/** Reads back what was muted, and looks whether alerts still start runs; `before` are those that did by then, or null. */
export async function proveTriage(
  order: TriageOrder,
  before: readonly RunInFlight[] | null,
): Promise<readonly RollbackProof[]> {
  const { clock, host, waitMs, workflows } = order
  const look = (): Promise<readonly RunInFlight[]> => host.dispatchedRuns()
  const proofs = [...(await proveMuted(order)), ...(workflows ? [await proveDisabled(order)] : [])]
  const during = await glance<readonly RunInFlight[] | null>("runs that alerts started", look, null)
  await clock.sleep(waitMs)
  const after = await glance<readonly RunInFlight[] | null>("runs that alerts started", look, null)
  return [...proofs, dispatchProof(order, { before, during: during.seen, after: after.seen, waitMs })]
}

async function proveMuted(order: TriageOrder): Promise<readonly RollbackProof[]> {
  const { seen: monitors, unseen } = await glance("monitors", () => order.alerts.monitors(order), [])
  if (unseen.length > 0) return unseen.map(words => ({ state: "unknown", words }))
  const ours = monitors.filter(one => one.ours)
  const loud = ours.filter(one => one.muted !== "for good")
  const theirs = monitors.filter(one => !one.ours && one.muted === "no")
  const own: RollbackProof =
    ours.length === 0
      ? { state: "proven", words: "no monitor of auto-triage can reach the webhook: there is none of this environment" }
      : loud.length === 0
        ? {
            state: "proven",
            words: `all ${ours.length} monitors of auto-triage that can reach the webhook were read back as muted`,
          }
        : { state: "refuted", words: `not muted: ${loud.map(monitorWords).join(", ")}` }
  if (theirs.length === 0) return [own]
  const words = `not auto-triage's, not muted, and can start triage: ${theirs.map(monitorWords).join(", ")}`
  return [own, { state: "unknown", words }]
}

async function proveDisabled(order: TriageOrder): Promise<RollbackProof> {
  const { seen: active, unseen } = await glance("the workflows", () => activeFiles(order), [])
  if (unseen[0] !== undefined) return { state: "refuted", words: `not known to be disabled: ${unseen[0]}` }
  return active.length === 0
    ? { state: "proven", words: "the workflows were read back as disabled" }
    : { state: "refuted", words: `still active: ${active.join(", ")}` }
}

type Looks = { readonly [when in "before" | "during" | "after"]: readonly RunInFlight[] | null } & {
  readonly waitMs: number
}

/**
 * An alert of the moment before the mute may still arrive; one from after it must not. Runs are told apart by whether they
 * were there, since GitHub's clock is another. Those of other workflows were started by somebody else's dispatch.
 */
function dispatchProof({ triageFiles }: TriageOrder, { before, during, after, waitMs }: Looks): RollbackProof {
  if (before === null || during === null || after === null)
    return { state: "unknown", words: "whether alerts still start runs could not be seen" }
  const known = new Set(before.map(run => run.id))
  const fresh = after.filter(run => !known.has(run.id) && triageFiles.includes(run.workflow))
  if (fresh.length === 0)
    return { state: "proven", words: `no dispatch started a run since this began, nor in ${waitMs / 1000} s after it` }
  const list = fresh.map(run => run.url).join(", ")
  const early = new Set(during.map(run => run.id))
  return fresh.every(run => early.has(run.id))
    ? {
        state: "unknown",
        words: `dispatches arrived while it was being muted: ${list}; start this again to see that no more come`,
      }
    : {
        state: "unknown",
        words: `dispatches still arrive: ${list}. They may be from another environment, or alerts on their way; start this again`,
      }
}
