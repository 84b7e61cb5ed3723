import { UpstreamError } from "../../../errors.ts"
import { fitState } from "../fit-state.ts"
import type { ReportSession } from "../report-session.ts"
import type { ReportState } from "../report-state.ts"
import { findOnTicket } from "./find-on-ticket.ts"
import { linkPull } from "./link-pull.ts"
import { moveTicket } from "./move-ticket.ts"
import { writeComment } from "./write-comment.ts"

export type Telling = {
  readonly state: ReportState
  /** By the ledger; null where it knows of none. */
  readonly commentId: string | null
}

/**
 * Everything that the ticket gets: the transition first, because the comment's marker remembers it, then the comment and the
 * link. May be repeated at any point. Returns what the comment says now, and its id.
 *
 * @throws UpstreamError where Jira cannot answer or the ticket is gone.
 */
export async function tellTicket(
  session: ReportSession,
  key: string,
  { state, commentId }: Telling,
): Promise<{ readonly state: ReportState; readonly commentId: string }> {
  const [ticket, found] = await Promise.all([
    session.tracker.getIssue(key),
    findOnTicket(session, key, { fixId: state.fixId, commentId }),
  ])
  if (ticket === null || found === "gone") throw ticketGone(key)
  const moved = await moveTicket(session, ticket, { ...state, moved: found?.state?.moved ?? state.moved })
  const whole = fitState({ ...state, moved }, session.context.config.redact)
  const id = await writeComment(session, key, { state: whole, found })
  if (state.pull !== null) await linkPull(session, key, state.pull)
  return { state: whole, commentId: id }
}

function ticketGone(key: string): UpstreamError {
  return new UpstreamError(
    `The ticket ${key} is gone, or hidden from the account of the token in JIRA_API_TOKEN, so nobody was told how its fix stands`,
    { service: "jira", request: "GET /rest/api/3/issue/{key}", status: 404, ambiguous: false, retryable: false },
  )
}
