/** The closed set of ways in which a fix can stand or end; each reaches the ticket. */
export type FixOutcome =
  | "opened" // the draft pull request is open, its checks are not finished
  | "ci-green"
  | "ci-red"
  | "ci-blocked" // checks wait for a person, because the pull request was not opened by the App
  | "refused" // verify or publish refused the change
  | "gave-up" // the agent found no fix, or left none
  | "over-budget"
  | "out-of-turns"
  | "out-of-time"
  | "agent-failed" // the model or the agent could not do its work
  | "switched-off" // AUTOFIX_ENABLED was no longer true; a pull request that was open by then is closed again
  | "base-moved" // the base branch went on while the fix was verified
  | "held" // a fix that was asked for by hand was held by the gate
  | "broken" // a job of ours failed or was cancelled
