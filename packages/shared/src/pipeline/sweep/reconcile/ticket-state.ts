import type { TrackedIssue } from "../../../ports/issue-tracker.ts"
import type { TicketState } from "./closed-verdict.ts"

/** How a ticket stands. `wontFix` are resolutions that are a decision, in lower case. */
export function ticketState(ticket: TrackedIssue | null, wontFix: readonly string[]): TicketState {
  if (ticket === null) return "none"
  if (ticket.category !== "done") return "open"
  return wontFix.includes(ticket.resolution?.toLowerCase() ?? "") ? "wont-fix" : "done"
}
