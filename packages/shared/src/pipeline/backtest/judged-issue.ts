import type { Gap } from "../enrich.ts"
import type { Decision } from "../gate.ts"
import type { RulePoints } from "../score.ts"

/** What the pipeline decides for one error of the past. All texts are redacted, and hostile to every sink. */
export type JudgedIssue = {
  readonly id: string
  readonly url: string
  readonly type: string
  readonly message: string
  readonly service: string | null
  /** Version and commit as the storm breaker tells deploys apart; null where there is neither. */
  readonly deploy: string | null
  /** Whether the configuration has its service, so that a monitor tells of it. */
  readonly watched: boolean
  /** Epoch milliseconds, UTC, of the first occurrence or of the newest regression. */
  readonly openedAt: number
  /** It opened within the window. */
  readonly isNew: boolean
  readonly lastSeen: number
  readonly environments: readonly string[]
  readonly occurrences: number
  readonly users: number
  readonly score: number
  readonly fixability: number
  /** Of the score and of fixability. */
  readonly rules: readonly RulePoints[]
  readonly priority: string
  readonly project: string
  readonly team: string | null
  readonly teamReason: string
  readonly component: string | null
  /** First suspect file, or null. */
  readonly suspect: string | null
  /** Where it broke; see placeOf. */
  readonly place: string
  readonly decision: Decision
  readonly gaps: readonly Gap[]
}
