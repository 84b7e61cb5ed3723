import type { FixRun } from "../../fix/fix-ledger.ts"
import { readFixLedger } from "../../fix/fix-ledger/change-fix-ledger.ts"
import { fixLedgerRef } from "../../fix/fix-ledger/fix-ledger-ref.ts"
import { failed } from "../failed.ts"
import { passed } from "../passed.ts"
import { skipped } from "../skipped.ts"
import type { OwnCause, SmokeSession, StageEnd } from "../smoke-session.ts"
import { waitFor } from "../wait-for.ts"

const PUBLISHED: readonly string[] = ["opened", "ci-green", "ci-red", "ci-blocked"]

/** Waits for the fix of the seeded error, and asks for it where the gate did not let it start by itself. */
export async function awaitFix(session: SmokeSession): Promise<StageEnd> {
  const { task, ports, issueId } = session
  if (task.mode !== "full") return skipped("not part of this mode")
  if (!task.fixEnabled) return failed('the variable AUTOFIX_ENABLED is not exactly "true"', null, switchedOff())
  const started = await waitFor(session, task.waits.again, () => tryOf(session))
  // A fix by hand passes thresholds and environment; the switch stays above it.
  if (started === null) await ports.starter.start(task.workflow, { issue_id: issueId ?? "", force_fix: "true" })
  const reserved = started ?? (await waitFor(session, task.waits.triage, () => tryOf(session)))
  if (reserved === null) return failed("the gate let no fix start", null, held())
  const end = await waitFor(session, task.waits.fix, async () => {
    const now = await tryOf(session)
    return now?.outcome === null || now === null ? null : now
  })
  session.attempt = end ?? reserved
  if (end === null) return failed("the fix has not ended in time", reserved.runUrl, slow())
  if (!PUBLISHED.includes(end.outcome ?? "")) return failed(`the fix ended as ${end.outcome}`, end.runUrl, noFix(end))
  return passed(`the try ${end.id} published a fix (${end.outcome})`, end.runUrl)
}

async function tryOf({ task, ports, issueId }: SmokeSession): Promise<FixRun | null> {
  const ref = fixLedgerRef(task.config, task.repository)
  const { record } = await readFixLedger({ ledger: ports.ledger, ref })
  return record.runs.findLast(run => run.issueId === issueId) ?? null
}

function switchedOff(): OwnCause {
  return {
    id: "switch-off",
    why: "the switch is off, so no fix is ever started",
    fix: 'set the repository variable AUTOFIX_ENABLED to true, or run the smoke test with the mode "triage"',
  }
}

function held(): OwnCause {
  return {
    id: "gate-held",
    why: "a limit is reached, the seeded file is not one that a fix may touch, or its frames lead to no file of the repository",
    fix: "read the gate's reason in the summary of the newest triage run; correct smoke.frames in .github/auto-triage.yml",
  }
}

function slow(): OwnCause {
  return {
    id: "fix-slow",
    why: "a runner is missing, or the agent works longer than the test waits",
    fix: "open the run with the link above; lower autofix.max-minutes, or give the smoke test more time",
  }
}

function noFix({ outcome, runUrl }: FixRun): OwnCause {
  return {
    id: "fix-failed",
    why: `the run of the fix ended as ${outcome ?? "nothing"}`,
    fix: `read the comment on the ticket and the summary of ${runUrl}`,
  }
}
