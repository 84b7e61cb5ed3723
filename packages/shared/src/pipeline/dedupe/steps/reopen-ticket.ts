import { UpstreamError } from "../../../errors.ts"
import type { TrackedIssue, Transition } from "../../../ports/issue-tracker.ts"
import type { LedgerRecord } from "../../ledger-record.ts"
import { bestEffort } from "../best-effort.ts"
import { commentOnce } from "../tracker/comment-once.ts"
import { isAmbiguous } from "../is-ambiguous.ts"
import { nextRecord } from "../record/next-record.ts"
import { openTicket } from "./open-ticket.ts"
import type { Known, Session, Step } from "../session.ts"
import { decideAgain, writeRecord } from "../record/write-record.ts"

type Reopening = { readonly ticket: TrackedIssue; readonly record: LedgerRecord }

/** Moves a Done ticket back to work. Where its workflow has no way back, a new ticket follows it. */
export async function reopenTicket(session: Session, known: Known, { ticket, record }: Reopening): Promise<Step> {
  const { key, id } = ticket
  switch (await reopen(session, ticket)) {
    case "refused":
      session.warnings.push(`${key} is done and could not be reopened; a new ticket follows it`)
      return openTicket(session, known, { match: { kind: "regressed", key }, replaces: key, follows: key })
    case "open-already":
      return decideAgain(session)
    case "reopened":
  }
  const comment = await bestEffort(session, `${key} could not be commented on`, () =>
    commentOnce(session, key, {
      reason: `reopened after ${known.sha}`,
      body: session.texts.event({ kind: "reopened" }),
      lookFirst: ticket.comments === null || ticket.comments !== record.commentsSeen,
    }),
  )
  const next = nextRecord(session, record, {
    state: "ticketed",
    event: "regressed",
    ticket: { key, id, project: record.ticket?.project ?? "", labelled: true },
    commentsSeen: ticket.comments === null ? null : ticket.comments + (comment?.added === true ? 1 : 0),
  })
  const written = await writeRecord(session, known.sha, next)
  if (written.kind === "conflict") return decideAgain(session)
  const reason = `the error came back after ${key} was done`
  return {
    kind: "done",
    outcome: "reopened",
    reason,
    match: { kind: "regressed", key },
    ticket: { key, id },
    record: next,
  }
}

/**
 * "refused": the workflow has no way back, or does not let this account go it. Before that is believed, the ticket is
 * read again: another run may have been faster, and then nothing leads out of Done because it is open.
 */
async function reopen(session: Session, ticket: TrackedIssue): Promise<"reopened" | "open-already" | "refused"> {
  const { tracker, config } = session
  const chosen = chooseTransition(await tracker.transitions(ticket.key), config.jira.reopenTransition)
  const error = chosen === null ? null : await transition(session, ticket.key, chosen.id)
  if (chosen !== null && error === null) return "reopened"
  const now = await tracker.getIssue(ticket.key)
  if (now !== null && now.category !== "done") return isAmbiguous(error) ? "reopened" : "open-already"
  if (error instanceof UpstreamError && (error.failure.retryable || error.failure.ambiguous)) throw error
  return "refused"
}

async function transition(session: Session, key: string, id: string): Promise<unknown> {
  try {
    await session.tracker.transition(key, id)
    return null
  } catch (error) {
    session.log.warn("The transition did not succeed", {
      cause: error instanceof Error ? error.message : String(error),
    })
    return error
  }
}

function chooseTransition(offered: readonly Transition[], name: string | null): Transition | null {
  const open = offered.filter(transition => transition.to.category !== "done")
  const named = open.find(transition => transition.name.toLowerCase() === name?.toLowerCase())
  return named ?? open[0] ?? null
}
