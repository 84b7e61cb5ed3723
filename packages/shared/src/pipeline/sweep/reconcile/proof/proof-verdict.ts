import type { TicketState, WhenDone } from "../closed-verdict.ts"

/**
 * Where an error was seen since its fix was merged. fixed: on a version that holds the fix, and after its ticket was closed
 * if that is closed. before-closed: on such a version, before somebody closed the ticket. unknown: on a version of which
 * nobody can tell, and on none that holds the fix. older: only on versions without the fix. hidden: Datadog does not show it.
 */
export type Sighting = "none" | "older" | "unknown" | "before-closed" | "fixed" | "hidden"

/**
 * How long versions with the fix have been at work. long: since before the quiet time began, and within it. short: not for
 * so long. none: the quiet time is over, and none was seen within it. hidden: Datadog does not show it.
 */
export type Watch = "long" | "short" | "none" | "hidden"

/** wait: too early to say. not-proven, unknown, hidden: nothing can be said, and that is said. */
export type ProofVerdict =
  | "leave"
  | "wait"
  | "proven"
  | "not-proven"
  | "unknown"
  | "hidden"
  | "tell"
  | "reopen"
  | "triage-again"

export type ProofCase = {
  readonly ticket: TicketState
  readonly sighting: Sighting
  readonly watch: Watch
  readonly whenDone: WhenDone
}

/** What to do about an error whose fix was merged. Silence is proof only where a version with the fix was there to break it. */
export function proofVerdict({ ticket, sighting, watch, whenDone }: ProofCase): ProofVerdict {
  // Without a ticket nobody is told; a decision not to fix stands whatever the error does.
  if (ticket === "none" || ticket === "wont-fix") return "leave"
  switch (sighting) {
    case "hidden":
      return "hidden"
    case "fixed":
      return ticket === "open" ? "tell" : whenSeen(whenDone)
    case "unknown":
      return "unknown"
    // Somebody saw that it went on, and closed the ticket; this fix is not what did it.
    case "before-closed":
      return "leave"
    case "none":
    case "older":
      return whenQuiet(watch)
  }
}

function whenSeen(whenDone: WhenDone): ProofVerdict {
  switch (whenDone) {
    case "reopen":
      return "reopen"
    case "new-linked":
      return "triage-again"
    case "leave":
      return "leave"
  }
}

function whenQuiet(watch: Watch): ProofVerdict {
  switch (watch) {
    case "long":
      return "proven"
    case "short":
      return "wait"
    case "none":
      return "not-proven"
    case "hidden":
      return "hidden"
  }
}
