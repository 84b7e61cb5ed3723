import type { Config } from "../../config/config.ts"
import type { RunTelemetry } from "../../ports/telemetry-source.ts"
import type { FixRun } from "../fix/fix-ledger.ts"
import type { FixOutcome } from "../fix/fix-outcome.ts"
import type { AgentReport } from "../fix/fix-result.ts"
import type { CheckState } from "./decide/judge-checks.ts"

/**
 * What Datadog has to show of a try before its telemetry counts as arrived: tokens and latency, or no more than the agent's
 * session where the model never answered, or nothing where no agent was started.
 */
export type TelemetryProof = "tokens" | "session" | "none"

/** The sweep moves a ticket whose fix is proven; a report does not. */
export type MoveKey = Exclude<keyof Config["autofix"]["transitions"], "proven">

/** A check of verify that a person should know of. */
export type Objection = {
  readonly rule: string
  readonly verdict: "warn" | "deny"
  readonly evidence: readonly string[]
}

export type PullState = {
  readonly number: number
  readonly url: string
  readonly headSha: string
  readonly state: "open" | "merged" | "closed"
}

/**
 * All that the comment on a ticket tells of one try, kept with the comment, so that a later report can write it anew when
 * nothing of the try's files is left. Its texts are redacted and bounded, and still data.
 */
export type ReportState = {
  readonly kind: "auto-triage.fix"
  readonly schema: 1
  readonly fixId: string
  readonly issueId: string
  readonly service: string | null
  readonly environment: string | null
  readonly branch: string
  readonly runUrl: string
  readonly outcome: FixOutcome
  readonly why: string
  /** Null where the agent left no report. */
  readonly agent: AgentReport | null
  /** Null where there is no verdict that can be read. */
  readonly verdicts: {
    readonly passed: number
    readonly skipped: number
    readonly objections: readonly Objection[]
  } | null
  readonly cost: {
    /** USD; null where nobody knows. */
    readonly spentUsd: number | null
    readonly countedUsd: number
    readonly limitUsd: number
  }
  readonly proof: TelemetryProof
  readonly telemetry: { readonly state: FixRun["telemetry"]; readonly seen: RunTelemetry | null }
  readonly pull: PullState | null
  readonly checks: readonly CheckState[]
  /** The last transition that was done for this try. */
  readonly moved: MoveKey | null
}
