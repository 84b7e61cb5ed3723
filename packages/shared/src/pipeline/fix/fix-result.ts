/** What the agent says of its work, by the schema that it is given. Every text is hostile. */
export type AgentReport = {
  readonly fixed: boolean
  readonly rootCause: string
  readonly fix: string
  /** Repository path of the test that fails before and passes after; empty where there is none. */
  readonly test: string
  readonly confidence: "low" | "medium" | "high"
}

/** The closed set of ways in which an agent run ends. */
export type AgentEnd =
  | "patched" // a report and a change of files: go on to verify
  | "no-change" // it ended well and left nothing to apply
  | "not-fixable" // its report says that it found no fix
  | "no-report" // it ended without the report that was asked for
  | "out-of-turns"
  | "over-budget"
  | "out-of-time"
  | "model-refused" // 400, 401, 403, 404: the key, its credit or the model is at fault
  | "model-unavailable" // 429, 5xx, no answer, a stream that broke, after all retries
  | "killed" // by a signal that was not ours
  | "crashed" // anything else: no result object, or one that cannot be read

/** What actions/autofix-agent hands on: fix.json beside fix.patch. Written by the job that ran the agent: data to be judged. */
export type FixResult = {
  readonly schema: 1
  readonly fixId: string
  readonly end: AgentEnd
  /** One sentence for people, ours, with the data in it cleaned and redacted. */
  readonly why: string
  readonly report: AgentReport | null
  /** Null for every end but "patched". Bytes of `git diff --binary --full-index` against the base. */
  readonly patch: { readonly sha256: string; readonly bytes: number; readonly files: number } | null
  /** USD. Null where nobody knows; such a run counts at its limit. */
  readonly costUsd: number | null
  /** USD by the broker's own count, from the usage of every answer that passed through it. */
  readonly brokerUsd: number
  readonly turns: number | null
  readonly tokens: {
    readonly input: number
    readonly output: number
    readonly cacheRead: number
    readonly cacheWrite: number
  }
  /** Milliseconds. */
  readonly ms: { readonly install: number; readonly agent: number; readonly total: number }
  readonly model: string
  readonly sessionId: string
  /** Tools that were refused: names alone. */
  readonly denials: readonly string[]
  /** OTLP requests that the intake took and refused, as the broker saw them. */
  readonly telemetry: { readonly accepted: number; readonly refused: number }
  readonly sandbox: "bubblewrap" | "none"
  /** SHA-256 of the prompt and the version of the CLI, for provenance. */
  readonly promptSha256: string
  readonly cliVersion: string
}
