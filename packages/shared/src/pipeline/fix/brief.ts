import type { Config, ServiceConfig } from "../../config/config.ts"
import type { Issue } from "../enrich.ts"
import type { Assessment } from "../score.ts"

/**
 * What the gate hands to the fix, and all later jobs read again: written by the job that decided, never by the job that
 * runs the agent. Its texts are redacted and cleaned, and still data.
 */
export type Brief = {
  readonly schema: 1
  /** Id of this try in the fix ledger: run id and attempt of the run that reserved it, e.g. "1234.1". */
  readonly fixId: string
  readonly issue: Issue
  readonly assessment: Assessment
  readonly forced: boolean
  readonly ticketKey: string
  /** owner/name */
  readonly repository: string
  readonly runUrl: string
  /** Commit that the fix starts from: the newest of the base branch when the gate decided. */
  readonly base: { readonly branch: string; readonly sha: string }
  /** Deterministic for issue and ticket. */
  readonly branch: string
  /** Where it broke, e.g. apps/backend/src/a.ts:charge; what rejection memory goes by besides the issue. */
  readonly place: string
  /** The service that the error belongs to; null where the configuration does not name it. */
  readonly service: ServiceConfig | null
  readonly config: Config
}
