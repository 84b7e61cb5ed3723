import { counted } from "../fix/fix-ledger/counted.ts"
import { readFixLedger } from "../fix/fix-ledger/change-fix-ledger.ts"
import type { Brief } from "../fix/brief.ts"
import type { FixRun } from "../fix/fix-ledger.ts"
import { decideOutcome, type Ending, type Evidence } from "./decide/decide-outcome.ts"
import { notStartedAgain } from "./decide/not-started-again.ts"
import type { Durations, Tried } from "./decide/fix-metrics.ts"
import type { Standing } from "./decide/judge-checks.ts"
import { knownSpend } from "./decide/known-spend.ts"
import { fitState } from "./fit-state.ts"
import type { Silence } from "./later-report.ts"
import { tryFacts } from "./new-state.ts"
import type { ReportSession } from "./report-session.ts"
import type { PullState, ReportState } from "./report-state.ts"
import { askTelemetry } from "./steps/ask-telemetry.ts"
import { currentTicket } from "./steps/current-ticket.ts"
import { emitMetrics } from "./steps/emit-metrics.ts"
import { findLostPull } from "./steps/find-lost-pull.ts"
import { orLater } from "./steps/or-later.ts"
import { readStanding } from "./steps/read-standing.ts"
import { settleRun } from "./steps/settle-run.ts"
import { tellTicket } from "./steps/tell-ticket.ts"
import { tellLostAttempts } from "./tell-lost-attempts.ts"

export type FirstTask = { readonly brief: Brief; readonly evidence: Evidence }

/**
 * The report of the run that made the try. The ledger is settled before the ticket is told, so that budgets are right
 * whatever happens to Jira; what a later report needs to find the comment follows it. A ledger that cannot be written does
 * not keep the ticket from being told.
 */
export async function firstReport(
  session: ReportSession,
  task: FirstTask,
): Promise<{ readonly state: ReportState } | Silence> {
  const { brief, evidence } = task
  const known = await orLater(session, findRun(session, brief))
  if (known !== null && isSaid(known, evidence))
    return { silent: "nothing of the try was done again, so what was reported of it stands", run: known }
  const ending = await findLostPull(session, { brief, evidence, ending: decideOutcome(evidence) })
  session.warnings.push(...missingFiles(evidence))
  const state = await tellOwn(session, task, { ending, run: known ?? unrecorded(session, brief) })
  await orLater(session, tellLostAttempts(session, brief))
  return { state }
}

/** A try whose agent was not started again ended when it was reported first; a break-off without a pull request says less. */
function isSaid({ outcome, pullRequest }: FixRun, evidence: Evidence): boolean {
  return notStartedAgain(evidence) && outcome !== null && (outcome !== "broken" || pullRequest !== null)
}

async function tellOwn(session: ReportSession, task: FirstTask, { ending, run }: Known): Promise<ReportState> {
  const { brief } = task
  const state = await gatherState(session, task, { ending, run })
  const settledAt = run.settledAt ?? session.clock.now()
  // A fix that was held was never reserved.
  const settled = ending.outcome === "held" ? null : settleRun(session, brief.fixId, endOf(state, settledAt))
  const reserved = settled !== null && (await orLater(session, settled)) === true
  const tried = triedOf(task.evidence)
  const dating = { settledAt, told: run.outcome }
  try {
    const key = await currentTicket(session, { ticketKey: brief.ticketKey, issueId: brief.issue.id })
    const told = await tellTicket(session, key, { state, commentId: run.commentId })
    if (reserved && told.commentId !== run.commentId)
      await orLater(session, settleRun(session, brief.fixId, { commentId: told.commentId }))
    const last = await lookAgain(session, task, { ...told, key, settledAt })
    emitMetrics(session, { state: last, ticketless: false, tried }, dating)
    return last
  } catch (error) {
    emitMetrics(session, { state, ticketless: true, tried }, dating)
    throw error
  }
}

async function findRun({ store }: ReportSession, brief: Brief): Promise<FixRun | null> {
  const { record } = await readFixLedger(store)
  return record.runs.find(run => run.id === brief.fixId) ?? null
}

/** What the ledger would say of a try that it does not hold. */
function unrecorded({ clock }: ReportSession, brief: Brief): FixRun {
  return {
    id: brief.fixId,
    issueId: brief.issue.id,
    ticketKey: brief.ticketKey,
    service: brief.service?.name ?? null,
    place: brief.place,
    branch: brief.branch,
    runUrl: brief.runUrl,
    reservedAt: clock.now(),
    settledAt: null,
    limitUsd: brief.config.autofix.maxUsd,
    spentUsd: null,
    telemetry: "unknown",
    outcome: null,
    pullRequest: null,
    commentId: null,
  }
}

const NOTHING_SPENT = { spentUsd: 0, countedUsd: 0, limitUsd: 0 }
const HOUR_MS = 3_600_000

type Known = { readonly ending: Ending; readonly run: FixRun }

async function gatherState(
  session: ReportSession,
  { brief, evidence }: FirstTask,
  { ending, run }: Known,
): Promise<ReportState> {
  const facts = tryFacts(brief, evidence)
  const standing = await standingOf(session, brief, ending)
  const { fixId, proof } = facts
  const from = run.reservedAt - HOUR_MS
  // What the intake did not take will not turn up either, and without fix.json the run counts at its limit anyway.
  const patient = evidence.fix.kind === "read" && evidence.fix.value.telemetry.accepted > 0
  const asked = { fixId, from, proof, recorded: run.telemetry, patient }
  const telemetry = await askTelemetry(session, asked)
  const state: ReportState = {
    ...facts,
    runUrl: session.context.text.runUrl,
    outcome: standing?.outcome ?? ending.outcome,
    why: standing?.why ?? ending.why,
    cost: ending.outcome === "held" ? NOTHING_SPENT : costOf(evidence, run, telemetry),
    telemetry,
    pull: pullOf(session, ending),
    checks: standing?.checks ?? [],
    moved: null,
  }
  return fitState(state, session.context.config.redact)
}

function standingOf(session: ReportSession, brief: Brief, { outcome, pull }: Ending): Promise<Standing | null> {
  if (outcome !== "opened" || pull === null) return Promise.resolve(null)
  return readStanding(session, pull.headSha, brief.base.branch)
}

function costOf({ fix }: Evidence, run: FixRun, telemetry: ReportState["telemetry"]): ReportState["cost"] {
  const spentUsd = knownSpend({
    fix: fix.kind === "read" ? fix.value : null,
    datadogUsd: telemetry.seen?.usd ?? null,
    recordedUsd: run.spentUsd,
    limitUsd: run.limitUsd,
  })
  const countedUsd = counted({ ...run, spentUsd, telemetry: telemetry.state, settledAt: 1 })
  return { spentUsd, countedUsd, limitUsd: run.limitUsd }
}

function pullOf({ context }: ReportSession, { outcome, pull }: Ending): PullState | null {
  if (pull === null) return null
  const url = `${context.serverUrl}/${context.repository}/pull/${pull.number}`
  return { ...pull, url, state: outcome === "switched-off" ? "closed" : "open" }
}

function endOf(state: ReportState, settledAt: number): Parameters<typeof settleRun>[2] {
  return {
    settledAt,
    outcome: state.outcome,
    spentUsd: state.cost.spentUsd,
    telemetry: state.telemetry.state,
    pullRequest: state.pull?.number ?? null,
  }
}

function triedOf(evidence: Evidence): Tried {
  const { verdict, jobs } = evidence
  return { durations: durationsOf(evidence), checks: verdict.kind === "read" ? verdict.value.checks : [], jobs }
}

function durationsOf({ fix, verdict }: Evidence): Durations {
  const ms = fix.kind === "read" ? { ...fix.value.ms } : null
  return {
    ...(ms === null ? {} : { install: ms.install, agent: ms.agent, fix: ms.total }),
    ...(verdict.kind === "read" ? { verify: verdict.value.ms } : {}),
  }
}

function missingFiles({ fix, verdict, jobs }: Evidence): string[] {
  const noCost = fix.kind === "missing" && jobs.fix.result !== "skipped"
  return [
    ...(noCost ? ["The fix job left no fix.json, so what it cost is not known"] : []),
    ...(verdict.kind === "unreadable" ? ["The verdict is not the one that its job speaks of, so it is not shown"] : []),
  ]
}

type Told = {
  readonly state: ReportState
  readonly key: string
  readonly commentId: string
  readonly settledAt: number
}

/**
 * Checks that finished while this report was being written woke one that found nothing to update yet; so they are looked at
 * once more now that there is something.
 */
async function lookAgain(session: ReportSession, { brief }: FirstTask, told: Told): Promise<ReportState> {
  const { state, key, commentId, settledAt } = told
  if ((state.outcome !== "opened" && state.outcome !== "ci-blocked") || state.pull === null) return state
  const standing = await readStanding(session, state.pull.headSha, brief.base.branch)
  if (standing.outcome === state.outcome) return state
  const next = fitState({ ...state, ...standing }, session.context.config.redact)
  await settleRun(session, brief.fixId, endOf(next, settledAt))
  return (await tellTicket(session, key, { state: next, commentId })).state
}
