/** A stored record: opaque text, and the token that a later write must name as its parent. */
export type StoredRecord = { readonly sha: string; readonly text: string }

/**
 * Compare-and-set storage of one record per Datadog issue, with history. On GitHub: one ref per issue, each record the
 * message of a commit, a write a fast-forward.
 */
export interface Ledger {
  read(ref: string): Promise<StoredRecord | null>
  /**
   * Stores `text` as a successor of `parent` (null: the first record) without making it current. Harmless if it is never
   * published, and so free to be repeated. Returns its token.
   */
  stage(parent: string | null, text: string): Promise<string>
  /**
   * Makes a staged record the current one if `parent` still is (null: if there is none), else answers "conflict". Throws
   * UpstreamError; an ambiguous one must be settled by `read`.
   */
  publish(ref: string, parent: string | null, sha: string): Promise<"published" | "conflict">
  /** All records of one ref, oldest first. */
  history(ref: string): Promise<readonly StoredRecord[]>
}
