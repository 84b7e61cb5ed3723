import { ConfigError, UpstreamError } from "../../../errors.ts"
import type { TrackedIssue } from "../../../ports/issue-tracker.ts"
import { isAmbiguous } from "../../dedupe/is-ambiguous.ts"
import { movesFor } from "../decide/moves-for.ts"
import type { ReportSession } from "../report-session.ts"
import type { MoveKey, ReportState } from "../report-state.ts"

type Place = Pick<TrackedIssue, "status" | "category">

/**
 * Moves the ticket by the transitions that the configuration names for the outcome, each once. Returns the last one that
 * was done for this try. None of it can end the report: a transition that is not there is a warning, and what may work
 * later is kept for the end.
 */
export async function moveTicket(
  session: ReportSession,
  ticket: TrackedIssue,
  { outcome, moved }: Pick<ReportState, "outcome" | "moved">,
): Promise<MoveKey | null> {
  const names = session.context.config.autofix.transitions
  let place: Place = ticket
  let last = moved
  for (const key of movesFor(outcome, moved)) {
    const name = names[key]
    if (name === undefined) continue
    if (place.category === "done") {
      session.warnings.push(`${ticket.key} is ${place.status}, so it was not moved by "${name}"`)
      return last
    }
    const reached = await attempt(session, ticket.key, { name, place })
    if (reached === null) continue
    place = reached
    last = key
  }
  return last
}

type Move = { readonly name: string; readonly place: Place }

async function attempt(session: ReportSession, key: string, move: Move): Promise<Place | null> {
  try {
    return await transit(session, key, move)
  } catch (error) {
    if (error instanceof UpstreamError && (error.failure.retryable || error.failure.ambiguous))
      session.failures.push(error)
    else if (error instanceof UpstreamError || error instanceof ConfigError)
      session.warnings.push(`${key} could not be moved by "${move.name}": ${error.message}`)
    else throw error
    return null
  }
}

/** Where the ticket is afterwards; null where its workflow has no such transition from here. */
async function transit(session: ReportSession, key: string, { name, place }: Move): Promise<Place | null> {
  const offered = await session.tracker.transitions(key)
  const transition = offered.find(candidate => candidate.name.toLowerCase() === name.toLowerCase())
  if (transition === undefined) {
    session.warnings.push(
      `${key} has no transition "${name}" from ${place.status}: correct autofix.transitions in .github/auto-triage.yml, or let the workflow have it`,
    )
    return null
  }
  const { to } = transition
  const reached = { status: to.name, category: to.category }
  // An earlier report may have done it and not lived to write that down.
  if (to.name === place.status) return reached
  try {
    await session.tracker.transition(key, transition.id)
  } catch (error) {
    if (!isAmbiguous(error) || (await session.tracker.getIssue(key))?.status !== to.name) throw error
  }
  session.written.push(`${key}: moved to ${to.name}`)
  return reached
}
