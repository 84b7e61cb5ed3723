import type { AppliedPatch } from "@auto-triage/shared/adapters/git/apply-patch"
import type { Brief } from "@auto-triage/shared/pipeline/fix/brief"
import type { Change } from "@auto-triage/shared/pipeline/fix/change"
import type { Clock } from "@auto-triage/shared/ports/clock"
import type { Sandbox } from "@auto-triage/shared/ports/sandbox"
import type { Limits } from "./bench.ts"

/** What the verify stage is given. */
export type VerifyTask = {
  readonly brief: Brief
  /** Folder with fix.json and fix.patch; hostile. */
  readonly fix: string
  readonly patchSha256: string
  /** Checkout of the base. Only its objects are read. */
  readonly checkout: string
  /** Host folders that no command may see. */
  readonly hidden: readonly string[]
  /** An empty folder of our own. */
  readonly scratch: string
  readonly path: string
  readonly limits: Limits
  readonly clock: Clock
  readonly openSandbox: () => Promise<Sandbox>
}

/** The tree that the patch makes, and what the base holds. */
export type Applied = Extract<AppliedPatch, { kind: "applied" }> & {
  readonly changes: readonly Change[]
  readonly paths: readonly string[]
}
