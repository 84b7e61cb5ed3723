import type { Change } from "../../../fix/change.ts"
import type { PolicyContext } from "../../policy-context.ts"

/** A change that has to be denied. */
export type Attack = {
  /** What is tried, e.g. "edits a lockfile". */
  readonly kind: string
  /** Which variation of it. */
  readonly name: string
  readonly changes: readonly Change[]
  readonly context?: Partial<PolicyContext>
}
