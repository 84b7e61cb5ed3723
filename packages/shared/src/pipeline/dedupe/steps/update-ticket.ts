import type { TrackedIssue } from "../../../ports/issue-tracker.ts"
import type { LedgerRecord } from "../../ledger-record.ts"
import { bestEffort } from "../best-effort.ts"
import { type CommentWritten, type ReviewComment, writeReviewComment } from "../tracker/write-review-comment.ts"
import { inParallel } from "../in-parallel.ts"
import { nextRecord } from "../record/next-record.ts"
import type { ReviewPlan } from "../decide/plan-review.ts"
import { raisePriority } from "../decide/raise-priority.ts"
import type { Known, Session, Step } from "../session.ts"
import { decideAgain, publishRecord, stageRecord } from "../record/write-record.ts"

type UpdatePlan = Extract<ReviewPlan, { kind: "leave" | "escalate" | "comment" }>
type Update = { readonly plan: UpdatePlan; readonly ticket: TrackedIssue; readonly record: LedgerRecord }

/** Says on a known ticket that the error was seen again, and raises it where it has spread to another environment. */
export async function updateTicket(session: Session, known: Known, update: Update): Promise<Step> {
  const { plan, ticket, record } = update
  const priority = plan.kind === "escalate" ? priorityFor(session, ticket) : null
  const comment = commentFor(plan, record, priority)
  const editing = editTicket(session, update, priority)
  // Updating a comment cannot change what is recorded, so both may be on their way at once.
  const hoped =
    comment?.kind === "update" ? stageRecord(session, known.sha, updatedRecord(session, update, null)) : null
  const [written, early] = await inParallel(
    writeComment(session, update, comment),
    hoped ?? Promise.resolve(null),
    editing,
  )
  const final = updatedRecord(session, update, written)
  const unchanged = early !== null && (written === null || written.kind === "updated")
  const sha = unchanged ? early : await stageRecord(session, known.sha, final)
  if ((await publishRecord(session, known.sha, sha)) === "conflict") return decideAgain(session)
  return updatedStep(update, final)
}

function priorityFor(session: Session, ticket: TrackedIssue): string | null {
  return raisePriority(ticket.priority, session.route.priority, session.config.jira.priorities)
}

function commentFor(plan: UpdatePlan, record: LedgerRecord, priority: string | null): ReviewComment | null {
  const { environments } = plan.news
  if (plan.kind !== "comment" && environments.length > 0)
    return { kind: "event", event: { kind: "new-environment", environments, priority } }
  if (plan.kind === "comment" && plan.reason !== null) return { kind: "append", reason: plan.reason }
  return record.comment === null ? null : { kind: "update", id: record.comment.id }
}

function writeComment(
  session: Session,
  { ticket, record }: Update,
  comment: ReviewComment | null,
): Promise<CommentWritten | null> {
  if (comment === null) return Promise.resolve(null)
  // Somebody else's comment, or one of a run that died before it could record it.
  const lookFirst = ticket.comments === null || ticket.comments !== record.commentsSeen
  return writeReviewComment(session, ticket.key, { comment, lookFirst })
}

async function editTicket(session: Session, { plan, ticket, record }: Update, priority: string | null): Promise<void> {
  const { occurrencesField } = session.config.jira
  const counted = plan.kind === "leave" || session.issue.occurrences <= (record.occurrences?.count ?? 0)
  const fields = {
    ...(occurrencesField === null || counted ? {} : { [occurrencesField]: session.issue.occurrences }),
    ...(priority === null ? {} : { priority: /^\d+$/.test(priority) ? { id: priority } : { name: priority } }),
  }
  const missing = session.route.labels.filter(label => !ticket.labels.includes(label))
  const addLabels = plan.kind === "escalate" ? missing : []
  if (Object.keys(fields).length === 0 && addLabels.length === 0) return
  await bestEffort(session, `The fields of ${ticket.key} could not be updated`, () =>
    session.tracker.updateIssue(ticket.key, { fields, addLabels }),
  )
}

function updatedRecord(
  session: Session,
  { plan, ticket, record }: Update,
  written: CommentWritten | null,
): LedgerRecord {
  const events = { leave: "left-alone", escalate: "new-environment", comment: "seen-again" } as const
  const { day, magnitude } = plan.news
  const marked = written?.kind === "added" && written.marked ? written.id : (record.comment?.id ?? null)
  const before = record.comment ?? { day, magnitude }
  const added = written?.kind === "added" && written.isNew ? 1 : 0
  return nextRecord(session, record, {
    state: "ticketed",
    event: events[plan.kind],
    ticket: { key: ticket.key, id: ticket.id, project: record.ticket?.project ?? "", labelled: true },
    comment:
      marked === null
        ? null
        : {
            id: marked,
            day: before.day > day ? before.day : day,
            magnitude: Math.max(before.magnitude, magnitude),
          },
    commentsSeen: ticket.comments === null ? null : ticket.comments + added,
  })
}

function updatedStep({ plan, ticket }: Update, record: LedgerRecord): Step {
  const { key } = ticket
  const { environments } = plan.news
  switch (plan.kind) {
    case "leave":
      return done("left-alone", plan.why, { kind: "regressed", key })
    case "escalate":
      return done("new-environment", `first time in ${environments.join(", ")}`, {
        kind: "new-environment",
        key,
        environments,
      })
    case "comment":
      return done("seen-again", plan.reason ?? `${key} already stands for this error`, { kind: "seen-again", key })
  }

  function done(
    outcome: Extract<Step, { kind: "done" }>["outcome"],
    reason: string,
    match: Extract<Step, { kind: "done" }>["match"],
  ): Step {
    return { kind: "done", outcome, reason, match, ticket: { key, id: ticket.id }, record }
  }
}
