import type { FixOutcome } from "../../fix/fix-outcome.ts"
import type { FixRun } from "../../fix/fix-ledger.ts"
import { readFixLedger } from "../../fix/fix-ledger/change-fix-ledger.ts"
import { fixLedgerRef } from "../../fix/fix-ledger/fix-ledger-ref.ts"
import { failedJobs } from "../failed-jobs.ts"
import { failed } from "../failed.ts"
import { noFix } from "../no-fix.ts"
import { passed } from "../passed.ts"
import { runByHand, saidByHand, type TriagedByHand } from "../run-by-hand.ts"
import { skipped } from "../skipped.ts"
import type { OwnCause, SmokeSession, StageEnd } from "../smoke-session.ts"
import { waitFor } from "../wait-for.ts"

const PUBLISHED: readonly string[] = ["opened", "ci-green", "ci-red", "ci-blocked"]

/** Waits for the fix of the seeded error, and asks for it where the gate did not let it start by itself. */
export async function awaitFix(session: SmokeSession): Promise<StageEnd> {
  const { task, ports, issueId } = session
  const none = noFix(task)
  if (none !== null) return skipped(none)
  if (task.fixSwitch === "unclear")
    return failed('the variable AUTOFIX_ENABLED is not exactly "true"', null, misspelt())
  // The gate has decided before the triage's job ends. A fix by hand passes thresholds and environment; the switch stays above it.
  const started = await tryOf(session)
  const since = ports.clock.now()
  if (started === null) await ports.starter.start(task.workflow, { issue_id: issueId ?? "", force_fix: "true" })
  const reserved = started ?? (await waitFor(session, task.waits.triage, () => triedOrHeld(session, since)))
  if (reserved === null || "job" in reserved)
    return failed("the gate let no fix start", reserved?.url ?? null, ...(await saidByHand(session, reserved)), held())
  const end = await waitFor(session, task.waits.fix, async () => {
    const now = await tryOf(session)
    return now?.outcome === null || now === null ? null : now
  })
  session.attempt = end ?? reserved
  if (end === null) return failed("the fix has not ended in time", reserved.runUrl, slow())
  if (PUBLISHED.includes(end.outcome ?? ""))
    return passed(`the try ${end.id} published a fix (${end.outcome})`, end.runUrl)
  return unpublished(session, end)
}

/** What was proven and could not be published is told by the next stage. */
async function unpublished(session: SmokeSession, end: FixRun): Promise<StageEnd> {
  const { jobs, causes } = await failedJobs(session, end.id)
  const fault = failed(`the fix ended as ${end.outcome}`, end.runUrl, ...causes, whyUnpublished(end))
  if (!jobs.some(({ name }) => /(?:^|\/ )publish\b/.test(name))) return fault
  session.publishFault = fault
  return passed("a fix was proven; it could not be published", end.runUrl)
}

async function tryOf({ task, ports, issueId }: SmokeSession): Promise<FixRun | null> {
  const ref = fixLedgerRef(task.config, task.repository)
  const { record } = await readFixLedger({ ledger: ports.ledger, ref })
  return record.runs.findLast(run => run.issueId === issueId) ?? null
}

/** The try, or the run that was started by hand where its triage ended without one. */
async function triedOrHeld(session: SmokeSession, since: number): Promise<FixRun | TriagedByHand | null> {
  const found = await tryOf(session)
  if (found !== null) return found
  const held = await runByHand(session, since)
  // It may have reserved between the two questions.
  return held === null ? null : ((await tryOf(session)) ?? held)
}

function misspelt(): OwnCause {
  return {
    id: "switch-misspelt",
    why: "the variable says neither true nor false, so no fix is ever started",
    fix: "set the repository variable AUTOFIX_ENABLED to true, in small letters and without blanks",
  }
}

function held(): OwnCause {
  return {
    id: "gate-held",
    guess: true,
    why: "a limit is reached, the seeded file is not one that a fix may touch, or its frames lead to no file of the repository",
    fix: "read the gate's reason in the summary of the newest triage run; correct smoke.frames in .github/auto-triage.yml",
  }
}

function slow(): OwnCause {
  return {
    id: "fix-slow",
    guess: true,
    why: "a runner is missing, or the agent works longer than the test waits",
    fix: "open the run with the link above; lower autofix.max-minutes, or give the smoke test more time",
  }
}

const REASONS: Readonly<Partial<Record<FixOutcome, string>>> = {
  "agent-failed":
    "the model's API refused the key ANTHROPIC_API_KEY of the environment autofix-agent or does not know the model, or the agent's program could not start",
  "over-budget": "the fix cost more than autofix.max-usd",
  "out-of-turns": "the agent needed more than autofix.max-turns",
  "out-of-time": "the agent needed more than autofix.max-minutes",
  "gave-up": "the agent found nothing to fix: smoke.frames and smoke.message lead to no fault of the code",
  refused: "the change was not proven, or the policy forbids it",
  "base-moved": "the base branch went on meanwhile",
  "switched-off": "AUTOFIX_ENABLED was turned off meanwhile",
  held: "the gate held the fix",
}

function whyUnpublished({ outcome, runUrl, ticketKey }: FixRun): OwnCause {
  const why = outcome === null ? undefined : REASONS[outcome]
  const fix = `read the comment on ${ticketKey} and the summary of ${runUrl}`
  if (why !== undefined) return { id: `fix-${outcome}`, why, fix }
  return { id: "fix-failed", guess: true, why: "a job of the fix failed or was cancelled", fix }
}
