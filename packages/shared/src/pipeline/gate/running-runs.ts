import type { FixRun } from "../fix/fix-ledger.ts"
import type { GateFacts } from "./gate-facts.ts"

const MINUTE_MS = 60_000
/** What a run may take besides the agent: waiting for runners, installing, verifying, reporting. */
const BESIDE_MINUTES = 120

/** Reservations whose run may still be at work. One that is older died without settling; its money stays counted. */
export function runningRuns(facts: GateFacts): readonly FixRun[] {
  const longestMs = (facts.autofix.maxMinutes + BESIDE_MINUTES) * MINUTE_MS
  return facts.record.runs.filter(
    run => run.settledAt === null && facts.now - run.reservedAt < longestMs && !isEarlierAttempt(run.id, facts.fixId),
  )
}

/** A run is tried again only after all of it has ended. */
function isEarlierAttempt(id: string, own: string): boolean {
  const [run, attempt] = id.split(".")
  const [ownRun, ownAttempt] = own.split(".")
  return run === ownRun && attempt !== ownAttempt
}
