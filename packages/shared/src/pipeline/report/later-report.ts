import type { FixPull } from "../../ports/fix-host.ts"
import { counted } from "../fix/fix-ledger/counted.ts"
import { readFixLedger } from "../fix/fix-ledger/change-fix-ledger.ts"
import type { FixRun } from "../fix/fix-ledger.ts"
import type { FixOutcome } from "../fix/fix-outcome.ts"
import { knownSpend } from "./decide/known-spend.ts"
import { fitState } from "./fit-state.ts"
import type { ReportSession } from "./report-session.ts"
import type { PullState, ReportState } from "./report-state.ts"
import { askTelemetry } from "./steps/ask-telemetry.ts"
import { emitMetrics } from "./steps/emit-metrics.ts"
import { findComment } from "./steps/find-comment.ts"
import { readStanding } from "./steps/read-standing.ts"
import { settleRun } from "./steps/settle-run.ts"
import { tellTicket } from "./steps/tell-ticket.ts"

export type LaterTask = {
  readonly branch: string
  /** The commit whose checks have finished; null where somebody asks by hand. */
  readonly headSha: string | null
}

/** A report that found nothing to say, and why. */
export type Silence = { readonly silent: string; readonly run: FixRun | null }

const AT_CHECKS: readonly (FixOutcome | null)[] = ["opened", "ci-green", "ci-red", "ci-blocked"]
/** The job of the first report ends before; whoever settled a try this long ago no longer writes its comment. */
const LONGEST_REPORT_MS = 15 * 60_000
const HOUR_MS = 3_600_000

/**
 * The report when checks have finished, or when somebody asks: the ledger knows the try by its branch, and the comment
 * knows the rest. What the branch holds is not looked at.
 */
export async function laterReport(
  session: ReportSession,
  { branch, headSha }: LaterTask,
): Promise<{ readonly state: ReportState; readonly run: FixRun } | Silence> {
  const { record } = await readFixLedger(session.store)
  const tries = record.runs.filter(run => run.branch === branch)
  if (tries.length === 0) return { silent: "no try of ours has this branch", run: null }
  const pull = await session.host.findPull(branch, session.context.config.autofix.base)
  if (pull === null) return { silent: "the branch has no pull request", run: tries.at(-1) ?? null }
  const run = tries.findLast(own => own.pullRequest === pull.number) ?? null
  if (run === null || run.outcome === null)
    return { silent: "the run of the fix has not reported yet, and will look at these checks itself", run }
  if (headSha !== null && headSha !== pull.headSha)
    return { silent: "the checks are those of a commit that is no longer the head of the pull request", run }
  const found = await findComment(session, run.ticketKey, { fixId: run.id, commentId: run.commentId })
  const writing = session.clock.now() - (run.settledAt ?? 0) < LONGEST_REPORT_MS
  if (found === null && writing) return { silent: "the run of the fix is still writing its report", run }
  const before = found?.state ?? stateFromRun(run, session)
  const state = await bringUpToDate(session, { before, run, pull })
  return { state: await writeDown(session, { state, run, before: run.outcome }), run }
}

type Update = { readonly before: ReportState; readonly run: FixRun; readonly pull: FixPull }

async function bringUpToDate(session: ReportSession, { before, run, pull }: Update): Promise<ReportState> {
  const { autofix, redact } = session.context.config
  const standing =
    pull.state === "open" && AT_CHECKS.includes(run.outcome)
      ? await readStanding(session, pull.headSha, autofix.base)
      : null
  const telemetry =
    run.telemetry === "arrived"
      ? { ...before.telemetry, state: run.telemetry }
      : await askTelemetry(session, {
          fixId: run.id,
          from: run.reservedAt - HOUR_MS,
          proof: before.proof,
          recorded: run.telemetry,
          patient: false,
        })
  const spentUsd = knownSpend({
    fix: null,
    datadogUsd: telemetry.seen?.usd ?? null,
    recordedUsd: run.spentUsd,
    limitUsd: run.limitUsd,
  })
  const countedUsd = counted({ ...run, spentUsd, telemetry: telemetry.state })
  const known = { outcome: run.outcome ?? before.outcome, why: before.why, checks: before.checks }
  const cost = { spentUsd, countedUsd, limitUsd: run.limitUsd }
  return fitState({ ...before, ...(standing ?? known), telemetry, cost, pull: pullState(pull) }, redact)
}

type Recording = { readonly state: ReportState; readonly run: FixRun; readonly before: FixOutcome }

async function writeDown(session: ReportSession, { state, run, before }: Recording): Promise<ReportState> {
  const { outcome, telemetry, cost } = state
  await settleRun(session, run.id, { outcome, telemetry: telemetry.state, spentUsd: cost.spentUsd })
  const changed = outcome !== before
  const now = session.clock.now()
  try {
    const told = await tellTicket(session, run.ticketKey, { state, commentId: run.commentId })
    if (told.commentId !== run.commentId) await settleRun(session, run.id, { commentId: told.commentId })
    if (changed) await emitMetrics(session, { state: told.state, ticketless: false, durations: null }, now)
    return told.state
  } catch (error) {
    if (changed) await emitMetrics(session, { state, ticketless: true, durations: null }, now)
    throw error
  }
}

/** What is left to say where the comment's own memory cannot be read. */
function stateFromRun(run: FixRun, { context }: ReportSession): ReportState {
  return {
    kind: "auto-triage.fix",
    schema: 1,
    fixId: run.id,
    issueId: run.issueId,
    service: run.service,
    environment: null,
    branch: run.branch,
    runUrl: run.runUrl === "" ? context.text.runUrl : run.runUrl,
    outcome: run.outcome ?? "opened",
    why: "an earlier report said more, but what it remembered can no longer be read",
    agent: null,
    verdicts: null,
    cost: { spentUsd: run.spentUsd, countedUsd: counted(run), limitUsd: run.limitUsd },
    proof: "tokens",
    telemetry: { state: run.telemetry, seen: null },
    pull: null,
    checks: [],
    moved: null,
  }
}

function pullState({ number, url, headSha, state, merged }: FixPull): PullState {
  return { number, url, headSha, state: merged ? "merged" : state }
}
