import type { FixPull } from "../../ports/fix-host.ts"
import type { SmokeMonitor } from "../../ports/seeded-errors.ts"
import type { FixRun } from "../fix/fix-ledger.ts"
import type { LedgerRecord } from "../ledger-record.ts"
import type { SmokePorts } from "./smoke-ports.ts"
import type { SmokeTask } from "./smoke-task.ts"

/** A cause that the evidence of the failed stage itself speaks for. */
export type OwnCause = {
  /** Kebab-case and stable, as the ids of the doctor's checks. */
  readonly id: string
  readonly why: string
  readonly fix: string
  /** True for what the evidence does not show, and what is usual then. */
  readonly guess?: true
}

export type StageEnd = {
  readonly state: "passed" | "failed" | "skipped"
  /** One sentence. May hold hostile text, so sinks clean it. */
  readonly seen: string
  readonly evidence: string | null
  readonly causes?: readonly OwnCause[]
}

/** What a smoke test knows so far; each stage adds its own. */
export type SmokeSession = {
  readonly task: SmokeTask
  readonly ports: SmokePorts
  /** Epoch milliseconds after which nothing is waited for any more. */
  until: number
  emittedAt: number | null
  issueId: string | null
  monitor: SmokeMonitor | null
  /** Id of the run that triaged it. */
  runId: string | null
  /** Id of the job that triaged it. */
  triageId: string | null
  record: { readonly sha: string; readonly value: LedgerRecord } | null
  ticketKey: string | null
  /** Why the triage made no ticket, where that is what its job failed of. */
  ticketFault: StageEnd | null
  /** Why no pull request came of a fix that was proven, where that is what the fix failed of. */
  publishFault: StageEnd | null
  attempt: FixRun | null
  pull: FixPull | null
}

export function openSession(task: SmokeTask, ports: SmokePorts): SmokeSession {
  return {
    task,
    ports,
    until: ports.clock.now() + task.waits.total,
    emittedAt: null,
    issueId: null,
    monitor: null,
    runId: null,
    triageId: null,
    record: null,
    ticketKey: null,
    ticketFault: null,
    publishFault: null,
    attempt: null,
    pull: null,
  }
}
