import type { Holder, LedgerRecord } from "../../ledger-record.ts"

/**
 * Whether the run that holds a claim may still be working on it.
 *
 * Dead is: an earlier attempt of this very run; another run that held the lock which this run holds now (GitHub counts
 * concurrency groups per repository, so the same group of another repository proves nothing); or a lease that is over,
 * after which a holder by its own rule sends no create any more.
 */
export function judgeHolder(
  claim: Pick<LedgerRecord, "holder" | "at">,
  me: Holder,
  time: { readonly now: number; readonly leaseMs: number },
): "alive" | "dead" {
  const { holder } = claim
  if (time.now >= claim.at + time.leaseMs) return "dead"
  if (holder.repository !== me.repository) return "alive"
  if (holder.runId === me.runId) return holder.attempt < me.attempt ? "dead" : "alive"
  return holder.lock !== null && holder.lock === me.lock ? "dead" : "alive"
}
