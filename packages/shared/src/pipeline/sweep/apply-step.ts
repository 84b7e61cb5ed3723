import { BugError } from "../../errors.ts"
import { closeSecond } from "./reconcile/steps/close-second.ts"
import { deleteBranch } from "./reconcile/steps/delete-branch.ts"
import { followTicket } from "./reconcile/steps/follow-ticket.ts"
import { startReport } from "./reconcile/steps/start-report.ts"
import { triageAgain } from "./reconcile/steps/triage-again.ts"
import { tellProof } from "./reconcile/steps/tell-proof.ts"
import type { StandingPorts } from "./reconcile/standing-ports.ts"
import type { Step } from "./repair.ts"
import { startTriage } from "./steps/start-triage.ts"
import type { SweepContext } from "./sweep-context.ts"
import type { SweepPorts } from "./sweep-ports.ts"

/** not-needed: what was missing had come by itself when the step was about to be taken. An object says why as well. */
export type Applied = "done" | "not-needed" | { readonly done: string } | { readonly left: string }

/** Performs one step. @throws ConfigError, UpstreamError */
export function applyStep(ports: SweepPorts, context: SweepContext, step: Step): Promise<Applied> {
  switch (step.kind) {
    case "start-triage":
      return startTriage(ports, context, step)
    case "triage-again":
      return triageAgain(ports, context, step)
    case "start-report":
      return startReport(ports, standingOf(ports), step)
    case "follow-ticket":
      return followTicket(standingOf(ports), ports.ledger, { ref: refOf(context, step), key: step.key })
    case "close-second":
      return closeSecond(standingOf(ports), ports.ledger, {
        ...step,
        ref: refOf(context, step),
        now: ports.clock.now(),
        leaseMs: context.config.ledger.leaseMs,
      })
    case "delete-branch":
      return deleteBranch(standingOf(ports), context, step)
    case "tell-proof":
      return tellProof(ports, standingOf(ports), { context, step })
  }
}

function standingOf({ standing }: SweepPorts): StandingPorts {
  if (standing === null || standing === undefined) throw new BugError("a step was planned without what it needs")
  return standing
}

function refOf({ config }: SweepContext, { issueId }: Step): string {
  return `${config.ledger.namespace}/${issueId}`
}
