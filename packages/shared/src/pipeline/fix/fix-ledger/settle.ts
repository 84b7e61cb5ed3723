import type { FixLedgerRecord, FixRun } from "../fix-ledger.ts"

/** What is learnt of a run after it was reserved; what is left out stays as it is. */
export type FixRunEnd = Partial<
  Pick<FixRun, "settledAt" | "spentUsd" | "telemetry" | "outcome" | "pullRequest" | "commentId">
>

/**
 * Writes down how a run stands or ended. The same record where that changes nothing; null where the ledger does not hold
 * the run, because it was dropped for its age or somebody emptied the ledger.
 */
export function settle(record: FixLedgerRecord, id: string, end: FixRunEnd): FixLedgerRecord | null {
  const run = record.runs.find(candidate => candidate.id === id)
  if (run === undefined) return null
  const settled = { ...run, ...end }
  if (JSON.stringify(settled) === JSON.stringify(run)) return record
  return { schema: 1, runs: record.runs.map(candidate => (candidate === run ? settled : candidate)) }
}
