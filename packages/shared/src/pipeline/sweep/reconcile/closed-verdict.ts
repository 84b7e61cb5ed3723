/** How a ticket stands, as far as the way it is dealt with depends on it. */
export type TicketState = "none" | "open" | "done" | "wont-fix"
/** since-closed: it occurred after the ticket was closed. before: not since then. quiet: Datadog shows none for review. */
export type ErrorState = "since-closed" | "before" | "quiet"
export type WhenDone = "reopen" | "new-linked" | "leave"

/** leave, or triage-again: triage reopens or follows the ticket with its evidence, as for an alert. */
export type ClosedVerdict = "leave" | "triage-again"

/** What to do about an error whose ticket may be closed. A decision not to fix is respected, and so is jira.when-done. */
export function closedVerdict(ticket: TicketState, error: ErrorState, whenDone: WhenDone): ClosedVerdict {
  if (error === "quiet") return "leave"
  switch (ticket) {
    case "open":
    case "wont-fix":
      return "leave"
    // Somebody deleted it, and the error is there: the next alert would make a new one, and may be days away.
    case "none":
      return "triage-again"
    case "done":
      return whenDone === "leave" || error === "before" ? "leave" : "triage-again"
  }
}
