import { BugError } from "../../../errors.ts"
import type { TrackedIssue } from "../../../ports/issue-tracker.ts"
import { addLabel } from "../tracker/confirm-label.ts"
import { nextRecord } from "../record/next-record.ts"
import { openTicket } from "./open-ticket.ts"
import { planReview, type ReviewFacts, type ReviewPlan } from "../decide/plan-review.ts"
import { reopenTicket } from "./reopen-ticket.ts"
import type { Known, Session, Step } from "../session.ts"
import { updateTicket } from "./update-ticket.ts"
import { decideAgain, writeRecord } from "../record/write-record.ts"

/** The ledger names a ticket: see what it is now, and do what this alert asks for. */
export async function reviewTicket(session: Session, known: Known): Promise<Step> {
  const { record } = known
  const recorded = record?.ticket ?? null
  if (record === null || recorded === null) throw new BugError("a ticketed record without a ticket")
  const { issue, issueLabel, dispatch } = session
  const ticket = await session.tracker.getIssue(recorded.key)
  const facts = { record, recorded, ticket, issue, issueLabel, delivery: dispatch.delivery }
  const plan = planReview(facts, session.config.jira)
  return plan.kind === "label" ? labelFirst(session, known, facts) : performReview(session, known, { plan, facts })
}

/** The label was never seen on the ticket: once it is there and that is recorded, the alert is judged as usual. */
async function labelFirst(session: Session, known: Known, facts: ReviewFacts): Promise<Step> {
  const { error } = await addLabel(session, facts.recorded.key)
  if (error !== null) throw error
  const { occurrences, deliveries, event } = facts.record
  const ticket = { ...facts.recorded, labelled: true }
  const record = nextRecord(session, facts.record, { state: "ticketed", event, ticket })
  const written = await writeRecord(session, known.sha, { ...record, occurrences, deliveries })
  return written.kind === "conflict" ? decideAgain(session) : { kind: "again", known: written.known }
}

function performReview(
  session: Session,
  known: Known,
  { plan, facts }: { readonly plan: ReviewPlan; readonly facts: ReviewFacts },
): Promise<Step> | Step {
  const { key } = facts.recorded
  switch (plan.kind) {
    case "label":
      throw new BugError("a label was asked for that is there")
    case "replace": {
      const { follows } = plan
      session.log.info("The known ticket no longer counts", { why: plan.why })
      const match = follows === null ? ({ kind: "new" } as const) : ({ kind: "regressed", key: follows } as const)
      return openTicket(session, known, { match, replaces: key, follows })
    }
    case "reopen":
      return reopenTicket(session, known, { ticket: present(facts), record: facts.record })
    case "replayed":
      return replayed(present(facts), known)
    case "leave":
    case "escalate":
    case "comment":
      return updateTicket(session, known, { plan, ticket: present(facts), record: facts.record })
  }
}

function replayed(ticket: TrackedIssue, known: Known): Step {
  return {
    kind: "done",
    outcome: "replayed",
    reason: `this delivery is already on ${ticket.key}, and nothing happened since`,
    match: { kind: "seen-again", key: ticket.key },
    ticket,
    record: known.record,
  }
}

function present(facts: ReviewFacts): TrackedIssue {
  if (facts.ticket === null) throw new BugError("a ticket that does not exist was to be worked on")
  return facts.ticket
}
