/** The closed set of reasons to hold, in the order in which the rules are asked. */
export type HoldReason =
  | "kill-switch"
  | "no-ticket"
  | "not-production"
  | "below-score"
  | "below-fixability"
  | "unsymbolicated"
  | "no-suspect-file"

export type Decision =
  | { readonly kind: "fix"; readonly why: string }
  | { readonly kind: "hold"; readonly reason: HoldReason; readonly why: string }
