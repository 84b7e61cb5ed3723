import type { LedgerRecord } from "@auto-triage/shared/pipeline/ledger-record"

/** The newest record of one Datadog issue; null where the commit holds none. */
export type LedgerHead = { readonly ref: string; readonly sha: string; readonly record: LedgerRecord | null }

/** Read access to the refs of a ledger. */
export interface LedgerReader {
  /** Of all issues, or of one. */
  heads(issueId: string | null): Promise<readonly LedgerHead[]>
  /** Oldest first. */
  history(head: LedgerHead): Promise<readonly LedgerRecord[]>
  /** What to check where nothing was found in so many heads. */
  advice(heads: number): string
}
