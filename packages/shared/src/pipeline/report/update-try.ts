import type { FixPull } from "../../ports/fix-host.ts"
import { counted } from "../fix/fix-ledger/counted.ts"
import type { FixRun } from "../fix/fix-ledger.ts"
import type { FixOutcome } from "../fix/fix-outcome.ts"
import { knownSpend } from "./decide/known-spend.ts"
import { fitState } from "./fit-state.ts"
import type { ReportSession } from "./report-session.ts"
import type { PullState, ReportState } from "./report-state.ts"
import { askTelemetry } from "./steps/ask-telemetry.ts"
import { currentTicket } from "./steps/current-ticket.ts"
import { emitMetrics } from "./steps/emit-metrics.ts"
import type { FoundComment } from "./steps/find-comment.ts"
import { findOnTicket } from "./steps/find-on-ticket.ts"
import { readStanding } from "./steps/read-standing.ts"
import { settleRun } from "./steps/settle-run.ts"
import { tellTicket } from "./steps/tell-ticket.ts"

export type Try = {
  readonly run: FixRun
  /** The pull request that it opened; null where there is none. */
  readonly pull: FixPull | null
  /** Its comment, where that was looked for already. */
  readonly found?: FoundComment | null
}

const AT_CHECKS: readonly FixOutcome[] = ["opened", "ci-green", "ci-red", "ci-blocked"]
const HOUR_MS = 3_600_000

/**
 * Brings ledger and comment of a try up to date without its files: the ledger knows the try and its comment the rest. A try
 * whose own report never came is settled and told here: what there is of it is its pull request, or nothing.
 */
export async function updateTry(session: ReportSession, { run: tried, pull, found }: Try): Promise<ReportState> {
  // Whoever looked for the comment has seen which ticket it is.
  const run = found === undefined ? { ...tried, ticketKey: await currentTicket(session, tried) } : tried
  const sought =
    found === undefined
      ? await findOnTicket(session, run.ticketKey, { fixId: run.id, commentId: run.commentId })
      : found
  // Without a ticket nobody can be told, but the money is settled all the same.
  const comment = sought === "gone" ? null : sought
  const outcome = run.outcome ?? comment?.state?.outcome ?? (pull === null ? "broken" : "opened")
  const before = comment?.state ?? stateFromRun(run, { session, outcome, unreported: comment === null })
  const state = await bringUpToDate(session, { before, outcome, run, pull })
  return writeDown(session, { state, run })
}

type Update = Omit<Try, "found"> & { readonly before: ReportState; readonly outcome: FixOutcome }

async function bringUpToDate(session: ReportSession, { before, outcome, run, pull }: Update): Promise<ReportState> {
  const { autofix, redact } = session.context.config
  const standing =
    pull?.state === "open" && AT_CHECKS.includes(outcome)
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
    recordedUsd: run.spentUsd ?? before.cost.spentUsd,
    limitUsd: run.limitUsd,
  })
  const countedUsd = counted({ ...run, spentUsd, telemetry: telemetry.state, settledAt: 1 })
  const known = { outcome, why: before.why, checks: before.checks }
  const cost = { spentUsd, countedUsd, limitUsd: run.limitUsd }
  const shown = pull === null ? before.pull : pullState(pull)
  return fitState({ ...before, ...(standing ?? known), telemetry, cost, pull: shown }, redact)
}

type Recording = { readonly state: ReportState; readonly run: FixRun }

async function writeDown(session: ReportSession, { state, run }: Recording): Promise<ReportState> {
  const { outcome, telemetry, cost, pull } = state
  const now = session.clock.now()
  await settleRun(session, run.id, {
    settledAt: run.settledAt ?? now,
    outcome,
    telemetry: telemetry.state,
    spentUsd: cost.spentUsd,
    pullRequest: pull?.number ?? run.pullRequest,
  })
  const changed = outcome !== run.outcome
  const dating = { settledAt: now, told: run.outcome }
  try {
    const told = await tellTicket(session, run.ticketKey, { state, commentId: run.commentId })
    if (told.commentId !== run.commentId) await settleRun(session, run.id, { commentId: told.commentId })
    if (changed) emitMetrics(session, { state: told.state, ticketless: false, tried: null }, dating)
    return told.state
  } catch (error) {
    if (changed) emitMetrics(session, { state, ticketless: true, tried: null }, dating)
    throw error
  }
}

type Known = { readonly session: ReportSession; readonly outcome: FixOutcome; readonly unreported: boolean }

/** What is left to say where no comment tells it, or its memory cannot be read. */
function stateFromRun(run: FixRun, { session: { context }, outcome, unreported }: Known): ReportState {
  return {
    kind: "auto-triage.fix",
    schema: 1,
    fixId: run.id,
    issueId: run.issueId,
    service: run.service,
    environment: null,
    branch: run.branch,
    runUrl: run.runUrl === "" ? context.text.runUrl : run.runUrl,
    outcome,
    why: unreported
      ? "the run of the fix ended before its report was written, so there is no more to say of it"
      : "an earlier report said more, but what it remembered can no longer be read",
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
