/** How publishing ended. Each of these is an expected end; what could not be done is an exception. */
export type PublishResult = {
  readonly outcome: "opened" | "refused" | "switched-off" | "base-moved"
  /** For people, data in it cleaned. */
  readonly why: string
  /** Null for every outcome but "opened". */
  readonly pull: { readonly number: number; readonly url: string; readonly headSha: string } | null
}

/** An end without a pull request. */
export function endWithout(outcome: Exclude<PublishResult["outcome"], "opened">, why: string): PublishResult {
  return { outcome, why, pull: null }
}
