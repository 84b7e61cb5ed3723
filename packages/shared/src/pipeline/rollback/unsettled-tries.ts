import type { FixRun } from "../fix/fix-ledger.ts"
import { fixAttempt } from "../fix/fix-attempt.ts"

export type UnsettledTries = {
  readonly runs: readonly { readonly run: number; readonly ticketKey: string; readonly url: string }[]
  /** Why they may not be all. */
  readonly notes: readonly string[]
}

/** Tries of the fix ledger that were begun and not settled, by the run that began them. */
export function unsettledTries(runs: readonly FixRun[]): UnsettledTries {
  return {
    runs: runs.flatMap(({ id, settledAt, ticketKey, runUrl }) => {
      const run = Number(fixAttempt(id).runId)
      return settledAt === null && Number.isSafeInteger(run) && run > 0 ? [{ run, ticketKey, url: runUrl }] : []
    }),
    notes: [],
  }
}
