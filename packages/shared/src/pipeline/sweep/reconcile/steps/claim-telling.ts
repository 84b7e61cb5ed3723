import { randomUUID } from "node:crypto"
import type { Ledger } from "../../../../ports/ledger.ts"
import { formatRecord, parseRecord } from "../../../ledger-record.ts"

type Telling = {
  readonly reason: string
  readonly ticketKey: string
  /** Epoch milliseconds, and after how many a claim is dead. */
  readonly now: number
  readonly leaseMs: number
}

/**
 * Whether this sweep is the one that tells a ticket of something. Jira adds a comment for each that asks, so of two sweeps
 * at once the ledger lets one go on. One that died with it is made good after the lease.
 */
export async function claimTelling(
  ledger: Ledger,
  ref: string,
  { reason, ticketKey, now, leaseMs }: Telling,
): Promise<boolean> {
  const stored = await ledger.read(ref)
  const record = stored === null ? null : parseRecord(stored.text)
  if (stored === null || record?.state !== "ticketed" || record.ticket?.key !== ticketKey) return false
  const { telling } = record
  if (telling?.reason === reason && now - telling.at <= leaseMs) return false
  // Two records of the same text would be the same commit, and both sweeps would have published it.
  const next = { ...record, telling: { reason, at: now, by: randomUUID() } }
  const sha = await ledger.stage(stored.sha, formatRecord(next))
  return (await ledger.publish(ref, stored.sha, sha)) === "published"
}
