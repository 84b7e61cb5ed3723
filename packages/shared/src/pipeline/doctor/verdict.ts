/** How something stands. unknown: nobody here can know, and a person is asked. */
export type State = "pass" | "warn" | "fail" | "unknown"

/** What a check says of one subject. */
export type Verdict = {
  readonly state: State
  /** What was looked at, where a check looks at several, e.g. the name of a secret; hostile or configured text is allowed. */
  readonly subject?: string
  /** What was seen, one sentence without a line break; may hold names from outside, so sinks clean it. */
  readonly seen: string
  /** The exact command or page that mends it, or for "unknown" the question to a person; null where nothing is to do. */
  readonly fix: string | null
}
