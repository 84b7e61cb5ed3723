import type { LedgerRecord } from "../ledger-record.ts"
import { anIssue, ISSUE_ID, NOW } from "./an-issue.ts"

/** What the ledger holds after the ticket PPL-1 was created for anIssue(). */
export function aRecord(change: Partial<LedgerRecord> = {}): LedgerRecord {
  const { type, message, service, platform, track, firstSeen, fingerprint, languages, isCrash } = anIssue()
  return {
    schema: 1,
    issueId: ISSUE_ID,
    state: "ticketed",
    at: NOW,
    event: "created",
    holder: { repository: "o/r", runId: "1", attempt: 1, lock: "lock", url: "https://github.com/o/r/actions/runs/1" },
    ticket: { key: "PPL-1", id: "10001", project: "PPL", labelled: true },
    earlierTickets: [],
    comment: null,
    commentsSeen: 0,
    occurrences: {
      count: 3,
      users: 2,
      lowerBound: false,
      lastSeen: anIssue().lastSeen,
      environments: ["production"],
      versions: ["1.4.0"],
    },
    facts: { type, message, service, platform, track, firstSeen, fingerprint, languages, isCrash, files: [] },
    score: { total: 50, priority: "Medium", fixability: 50 },
    deliveries: ["first"],
    ...change,
  }
}
