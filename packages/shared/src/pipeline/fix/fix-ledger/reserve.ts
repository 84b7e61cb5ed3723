import type { FixLedgerRecord, FixRun } from "../fix-ledger.ts"
import { issueHash } from "../issue-hash.ts"
import { type Keeping, prune } from "./prune.ts"

export type Reserved = { readonly record: FixLedgerRecord; readonly run: FixRun }

/**
 * The reservation that this attempt of this run already has for the issue, or null. A run that triages several errors has
 * one for each, so the id that it would have is told from one that another issue took first.
 */
export function ownRun(record: FixLedgerRecord, { id, issueId }: Pick<FixRun, "id" | "issueId">): FixRun | null {
  const ids = [id, idBeside(id, issueId)]
  return record.runs.find(run => run.issueId === issueId && ids.includes(run.id)) ?? null
}

/** Adds a reservation as the newest run, under an id that no other has, and drops what cannot count any more. */
export function reserve(record: FixLedgerRecord, run: FixRun, keeping: Keeping): Reserved {
  const taken = record.runs.some(other => other.id === run.id)
  const reserved = taken ? { ...run, id: idBeside(run.id, run.issueId) } : run
  return { record: { schema: 1, runs: [...prune(record.runs, keeping), reserved] }, run: reserved }
}

function idBeside(id: string, issueId: string): string {
  return `${id}.${issueHash(issueId)}`
}
