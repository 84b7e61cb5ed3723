/** A stored record: opaque text, and the token that a later write must name as its parent. */
export type StoredRecord = { readonly sha: string; readonly text: string }

/**
 * Compare-and-set storage of one record per Datadog issue, with history. On GitHub: one ref per issue, each record the
 * message of a commit, a write a fast-forward.
 */
export interface Ledger {
  read(ref: string): Promise<StoredRecord | null>
  /**
   * Stores `text` after `parent` (null: the ref must not exist yet). Returns the new token, or "conflict" where somebody
   * else was faster. Throws UpstreamError; an ambiguous one must be settled by `read`.
   */
  write(ref: string, parent: string | null, text: string): Promise<string | "conflict">
  /** All records of one ref, oldest first. */
  history(ref: string): Promise<readonly StoredRecord[]>
}
