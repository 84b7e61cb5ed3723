import { UpstreamError } from "../../../errors.ts"
import { isAmbiguous } from "../is-ambiguous.ts"
import { commentOnce } from "./comment-once.ts"
import type { Session, TicketEvent } from "../session.ts"

/** What to say on a ticket: in the marked comment, in a new one that becomes the marked one, or in one of its own. */
export type ReviewComment =
  | { readonly kind: "update"; readonly id: string }
  | { readonly kind: "append"; readonly reason: string }
  | { readonly kind: "event"; readonly event: Extract<TicketEvent, { kind: "new-environment" }> }

export type CommentWritten =
  | { readonly kind: "updated" }
  /** `marked`: later updates go to this comment. `isNew`: it was written now, not found. */
  | { readonly kind: "added"; readonly id: string; readonly marked: boolean; readonly isNew: boolean }

export async function writeReviewComment(
  session: Session,
  key: string,
  { comment, lookFirst }: { readonly comment: ReviewComment; readonly lookFirst: boolean },
): Promise<CommentWritten> {
  switch (comment.kind) {
    case "update":
      if (await updateMarked(session, key, comment.id)) return { kind: "updated" }
      // Somebody deleted the comment.
      return append(session, key, { reason: `again after comment ${comment.id}`, lookFirst })
    case "append":
      return append(session, key, { reason: comment.reason, lookFirst })
    case "event": {
      const reason = `new environment ${comment.event.environments.join(", ")}`
      const body = session.texts.event(comment.event)
      const { id, added } = await commentOnce(session, key, { reason, body, lookFirst })
      return { kind: "added", id, marked: false, isNew: added }
    }
  }
}

async function append(
  session: Session,
  key: string,
  { reason, lookFirst }: { readonly reason: string; readonly lookFirst: boolean },
): Promise<CommentWritten> {
  const body = session.texts.occurrence(reason)
  try {
    const { id, added } = await commentOnce(session, key, { reason, body, lookFirst })
    return { kind: "added", id, marked: true, isNew: added }
  } catch (error) {
    // Jira takes 5,000 comments on one issue and no more.
    if (!(error instanceof UpstreamError) || error.failure.status !== 413) throw error
    session.warnings.push(`${key} takes no more comments; this alert stands in the ledger alone`)
    return { kind: "updated" }
  }
}

/** The same body twice is the same comment, so a lost answer is simply asked for again. */
async function updateMarked(session: Session, key: string, id: string): Promise<boolean> {
  const body = session.texts.occurrence(null)
  const marker = { schema: 1, issueId: session.issue.id, reason: "seen again" }
  try {
    return await session.tracker.updateComment(key, id, body, marker)
  } catch (error) {
    if (!isAmbiguous(error)) throw error
    return session.tracker.updateComment(key, id, body, marker)
  }
}
