import type { FixOutcome } from "./fix/fix-outcome.ts"
import { firstReport, type FirstTask } from "./report/first-report.ts"
import { laterReport, type LaterTask, type Silence } from "./report/later-report.ts"
import { type BrieflessTask, reportWithoutBrief } from "./report/report-without-brief.ts"
import type { ReportContext, ReportPorts, ReportSession } from "./report/report-session.ts"
import type { ReportState } from "./report/report-state.ts"

export type ReportTask =
  | ({ readonly kind: "first" } & FirstTask)
  | ({ readonly kind: "briefless" } & BrieflessTask)
  | ({ readonly kind: "later" } & LaterTask)

export type ReportResult = {
  /** Null where there is nothing that could have one. */
  readonly outcome: FixOutcome | null
  /** The same in words, cleaned and redacted. */
  readonly why: string
  /** USD that budgets count for the run; null where there is no run. */
  readonly countedUsd: number | null
  readonly ticketKey: string | null
  /** What the comment says; null where there was nothing to report. */
  readonly state: ReportState | null
  readonly written: readonly string[]
  readonly warnings: readonly string[]
}

/**
 * Tells ledger, ticket and Datadog how a fix stands or how it ended. May be repeated after any failure: there is one comment
 * and one settlement of each try.
 *
 * @throws UpstreamError where a vendor could not answer; what was done until then stands, and the next report goes on from
 * there. ConfigError where something has to be changed first.
 */
export async function runReport(ports: ReportPorts, context: ReportContext, task: ReportTask): Promise<ReportResult> {
  const session: ReportSession = { ...ports, context, warnings: [], written: [], failures: [] }
  const result = task.kind === "first" ? await first(session, task) : await later(session, task)
  const [failure] = session.failures
  if (failure !== undefined) throw failure
  return result
}

type Report = { readonly state: ReportState } | Silence

async function first(session: ReportSession, task: FirstTask): Promise<ReportResult> {
  return ended(session, await firstReport(session, task), task.brief.ticketKey)
}

async function later(session: ReportSession, task: Exclude<ReportTask, { kind: "first" }>): Promise<ReportResult> {
  const report = await (task.kind === "later" ? laterReport(session, task) : reportWithoutBrief(session, task))
  return ended(session, report, report.run?.ticketKey ?? null)
}

function ended(session: ReportSession, report: Report, ticketKey: string | null): ReportResult {
  if ("state" in report) return told(session, report.state, ticketKey)
  const { run, silent: why } = report
  const { warnings, written } = session
  return { outcome: run?.outcome ?? null, why, countedUsd: null, ticketKey, state: null, written, warnings }
}

function told({ written, warnings }: ReportSession, state: ReportState, ticketKey: string | null): ReportResult {
  const { outcome, why, cost } = state
  return { outcome, why, countedUsd: cost.countedUsd, ticketKey, state, written, warnings }
}
