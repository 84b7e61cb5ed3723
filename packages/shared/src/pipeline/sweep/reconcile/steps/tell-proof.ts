import { ConfigError } from "../../../../errors.ts"
import type { TrackedIssue } from "../../../../ports/issue-tracker.ts"
import type { Applied } from "../../apply-step.ts"
import type { Step } from "../../repair.ts"
import type { SweepContext } from "../../sweep-context.ts"
import type { SweepPorts } from "../../sweep-ports.ts"
import { hasComment } from "../proof/has-comment.ts"
import { proofComment } from "../proof/proof-comment.ts"
import { proofReason } from "../proof/proof-reason.ts"
import type { StandingPorts } from "../standing-ports.ts"
import { claimTelling } from "./claim-telling.ts"
import { moveTicket } from "./move-ticket.ts"
import { triageAgain } from "./triage-again.ts"

type TellProof = Extract<Step, { readonly kind: "tell-proof" }>

/**
 * Tells a ticket that its fix is proven, or that it does not hold. The comment is the last write and says that all before it
 * was done, so a sweep that dies is made good by the next.
 */
export async function tellProof(
  ports: SweepPorts,
  standing: StandingPorts,
  { context, step }: { readonly context: SweepContext; readonly step: TellProof },
): Promise<Applied> {
  const { proof, issueId } = step
  const { tracker } = standing
  const { ledger, reconcile } = context.config
  const reason = proofReason(proof)
  const ticket = await tracker.getIssue(proof.ticketKey)
  const isTold = ticket !== null && (await hasComment(tracker, ticket.key, { issueId, reason }))
  const isDue = proof.verdict === "reopen" ? ticket?.category === "done" : !isTold
  if (ticket === null || !isDue) return "not-needed"
  const claim = { reason, ticketKey: ticket.key, now: ports.clock.now(), leaseMs: ledger.leaseMs }
  if (!(await claimTelling(ports.ledger, `${ledger.namespace}/${issueId}`, claim))) return "not-needed"
  const notes: string[] = []
  if (proof.verdict === "proven") await settle(standing, { context, ticket, issueId, notes })
  const back = proof.verdict === "reopen" ? await reopen(standing, context, ticket) : null
  if (!isTold) {
    const how = { quietMs: reconcile.quietMs, reopened: back === "moved" }
    await tracker.addComment(ticket.key, proofComment(proof, standing.text, how), { schema: 1, issueId, reason })
  }
  if (back === "absent") {
    notes.push(`${ticket.key} has no way out of ${ticket.status}, so its triage was started`)
    await triageAgain(ports, context, { issueId })
  }
  return notes.length === 0 ? "done" : { done: notes.join("; ") }
}

type Settling = {
  readonly context: SweepContext
  readonly ticket: TrackedIssue
  readonly issueId: string
  readonly notes: string[]
}

async function settle({ tracker, proof }: StandingPorts, { context, ticket, issueId, notes }: Settling): Promise<void> {
  const { proven } = context.config.autofix.transitions
  if (proven !== undefined && (await moveTicket(tracker, ticket, to => to.name === proven.toLowerCase())) === "absent")
    notes.push(`${ticket.key} has no transition "${proven}" from ${ticket.status}: correct autofix.transitions.proven`)
  try {
    const state = await proof?.sightings.resolve(issueId)
    if (state === "left") notes.push("the state of the error in Datadog was left as people set it")
  } catch (error) {
    // A scope that nothing else needs: the ticket is told without it.
    if (!(error instanceof ConfigError)) throw error
    notes.push(`the error could not be set to resolved in Datadog: ${error.message}`)
  }
}

function reopen(
  { tracker }: StandingPorts,
  { config }: SweepContext,
  ticket: TrackedIssue,
): Promise<"moved" | "absent"> {
  const wanted = config.jira.reopenTransition?.toLowerCase() ?? null
  return moveTicket(tracker, ticket, ({ name, isOpen }, all) => {
    const isNamed = all.some(other => other.isOpen && other.name === wanted)
    return isOpen && (!isNamed || name === wanted)
  })
}
