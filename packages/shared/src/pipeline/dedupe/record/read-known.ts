import type { StoredRecord } from "../../../ports/ledger.ts"
import { parseRecord } from "../../ledger-record.ts"
import type { Known } from "../session.ts"

/** What a stored record, or its absence, tells. */
export function readKnown(stored: StoredRecord | null): Known {
  if (stored === null) return { sha: null, record: null, unreadable: false }
  const record = parseRecord(stored.text)
  return { sha: stored.sha, record, unreadable: record === null }
}
