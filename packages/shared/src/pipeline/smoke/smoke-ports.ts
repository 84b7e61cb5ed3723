import type { Clock } from "../../ports/clock.ts"
import type { FixHost } from "../../ports/fix-host.ts"
import type { LedgerIndex } from "../../ports/ledger-index.ts"
import type { Ledger } from "../../ports/ledger.ts"
import type { PipelineRuns } from "../../ports/pipeline-runs.ts"
import type { RunStarter } from "../../ports/run-starter.ts"
import type { SeededErrors } from "../../ports/seeded-errors.ts"
import type { TelemetrySource } from "../../ports/telemetry-source.ts"
import type { TicketDesk } from "../../ports/ticket-desk.ts"
import type { AnyCheck } from "../doctor/check.ts"
import type { Diagnosis } from "../doctor/run-doctor.ts"

export type SmokePorts = {
  readonly errors: SeededErrors
  readonly runs: PipelineRuns
  readonly starter: RunStarter
  readonly ledger: Pick<Ledger, "read">
  readonly index: Pick<LedgerIndex, "newest">
  /** Takes a record out of the ledger, which may be kept in another repository. */
  readonly dropRecord: (ref: string) => Promise<void>
  readonly tickets: TicketDesk
  readonly pulls: Pick<FixHost, "listPulls" | "updatePull" | "branchHead" | "deleteBranch" | "checkRuns" | "heldSuites">
  readonly telemetry: TelemetrySource
  readonly clock: Clock
  /** Aborts where the run of the test is cancelled: what is left of its time goes to the clean-up. */
  readonly cancelled: AbortSignal
  /** Every check that a doctor knows. */
  readonly checks: readonly AnyCheck[]
  /** What checks say of the installation. Never throws. */
  readonly diagnose: (checks: readonly AnyCheck[]) => Promise<readonly Diagnosis[]>
}
