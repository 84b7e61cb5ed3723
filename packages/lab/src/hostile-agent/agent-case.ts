import type { AutofixConfig } from "@auto-triage/shared/config/config"
import type { FixOutcome } from "@auto-triage/shared/pipeline/fix/fix-outcome"
import type { Turn } from "../model/script.ts"

/** One way in which an agent misbehaves or fails, and how the product has to end it: without a pull request. */
export type AgentCase = {
  readonly name: string
  readonly turns: readonly Turn[]
  readonly outcome: FixOutcome
  /** What the comment on the ticket has to say. */
  readonly says: RegExp
  /** Limits of this run, in place of the configured ones. */
  readonly limits?: Partial<AutofixConfig>
  /** Sent to the action when the model has been asked for the first time. */
  readonly signal?: NodeJS.Signals
}
