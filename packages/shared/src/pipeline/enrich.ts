import type { Track } from "../ports/error-source.ts"
import type { RedactionReceipt } from "../text/redact.ts"
import type { ParsedStack } from "./stack/frame.ts"

export type VersionCounts = {
  readonly version: string | null
  readonly occurrences: number
  readonly users: number
  readonly firstSeen: number | null
  readonly lastSeen: number | null
}

export type EnvironmentCounts = {
  readonly environment: string | null
  readonly production: boolean
  readonly occurrences: number
  readonly users: number
  /** Epoch milliseconds, UTC; null where only an aggregation knows of the events. */
  readonly firstSeen: number | null
  readonly lastSeen: number | null
  readonly versions: readonly VersionCounts[]
}

export type SuspectFile = {
  readonly path: string
  readonly line: number | null
  readonly function: string | null
  readonly owners: readonly string[]
  /** Link to the line at the deployed commit, or null where the commit is unknown. */
  readonly url: string | null
}

/** Something that enrichment could not find out, in words for a person, with what would mend it. */
export type Gap = { readonly what: string; readonly why: string; readonly fix: string | null }

/** Everything known about the error. All texts are redacted and cleaned, and still data: sinks must treat them as hostile. */
export type Issue = {
  readonly id: string
  readonly url: string
  readonly type: string
  readonly message: string
  readonly service: string | null
  readonly platform: string
  readonly languages: readonly string[]
  readonly state: string
  readonly isCrash: boolean
  readonly handled: boolean | null
  /** Route, view or resource of the newest sample. */
  readonly where: string | null
  /** Epoch milliseconds, UTC. */
  readonly firstSeen: number
  readonly lastSeen: number
  readonly regressedAt: number | null
  /** Newest environment first; production before others where both were seen at the same time. */
  readonly environments: readonly EnvironmentCounts[]
  readonly occurrences: number
  readonly users: number
  /** True where the counts are a lower bound. */
  readonly countsAreLowerBound: boolean
  readonly windowHours: number
  readonly version: string | null
  readonly commit: string | null
  readonly track: Track | null
  readonly stack: ParsedStack
  /** The stack's text after redaction, cut to what a ticket can hold. */
  readonly stackText: string
  readonly symbolicated: boolean
  readonly suspects: readonly SuspectFile[]
  readonly owners: readonly string[]
  /** Groups what is the same error to us; 16 hex digits. */
  readonly fingerprint: string
  readonly jiraKey: string | null
  readonly gaps: readonly Gap[]
  readonly redactions: readonly RedactionReceipt[]
}
