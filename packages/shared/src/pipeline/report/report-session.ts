import type { Config } from "../../config/config.ts"
import type { Clock } from "../../ports/clock.ts"
import type { FixHost } from "../../ports/fix-host.ts"
import type { IssueTracker } from "../../ports/issue-tracker.ts"
import type { Log } from "../../ports/log.ts"
import type { Metric } from "../../ports/metrics-sink.ts"
import type { TelemetrySource } from "../../ports/telemetry-source.ts"
import type { WorkflowRuns } from "../../ports/workflow-runs.ts"
import type { FixLedgerStore } from "../fix/fix-ledger/change-fix-ledger.ts"
import type { TextContext } from "../ticket/text-context.ts"

export type ReportPorts = {
  readonly store: FixLedgerStore
  readonly tracker: IssueTracker
  readonly host: Pick<FixHost, "checkRuns" | "heldSuites" | "requiredChecks" | "findPull">
  readonly runs: WorkflowRuns
  /** Null where there are no keys for it. */
  readonly telemetry: TelemetrySource | null
  /** Takes what is to be sent when the report has ended, however it does. */
  readonly measure: (metrics: readonly Metric[]) => void
  readonly clock: Clock
  readonly log: Log
}

export type ReportContext = {
  readonly config: Config
  /** owner/name, and the address of the code host, from which links to pull requests are made. */
  readonly repository: string
  readonly serverUrl: string
  readonly text: TextContext
}

/** One report while it is being made. */
export type ReportSession = ReportPorts & {
  readonly context: ReportContext
  readonly warnings: string[]
  /** What was written where, in order. */
  readonly written: string[]
  /** What did not work and will when the job runs again; the first is thrown at the end. */
  readonly failures: Error[]
}
