import type { Alert } from "./alert.ts"
import type { Knowledge } from "./know-issue.ts"

/** All that repairs decide from. */
export type SweepFacts = {
  /** Newest first. */
  readonly alerts: readonly Alert[]
  /** By issue id; what is not in it is known of nowhere. */
  readonly known: ReadonlyMap<string, Knowledge>
  /** Ids of issues whose triage runs or waits in this moment. */
  readonly atWork: ReadonlySet<string>
}
