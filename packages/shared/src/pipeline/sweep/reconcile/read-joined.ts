import type { IssueTracker, TrackedIssue } from "../../../ports/issue-tracker.ts"
import type { LedgerRecord } from "../../ledger-record.ts"
import { dueSlice } from "./due-slice.ts"
import { overLimit } from "./over-limit.ts"
import type { JoinedIssue } from "./standing-facts.ts"

const MOST_UMBRELLAS = 10

type Asked = {
  readonly records: readonly { readonly issueId: string; readonly record: LedgerRecord | null }[]
  readonly seen: ReadonlyMap<string, number>
  readonly now: number
}

/** Errors that joined a storm and go on, with the umbrellas that stand for them, each read once. @throws UpstreamError */
export async function readJoined(
  tracker: Pick<IssueTracker, "getIssue">,
  { records, seen, now }: Asked,
): Promise<{ readonly joined: readonly JoinedIssue[]; readonly limits: readonly string[] }> {
  const members = records.flatMap(({ issueId, record }) => {
    const key = record?.storm === undefined || record.state !== "ticketed" ? undefined : record.ticket?.key
    return record === null || key === undefined || !seen.has(issueId) ? [] : [{ issueId, record, key }]
  })
  const keys = [...new Set(members.map(({ key }) => key))]
  const due = dueSlice(keys, { most: MOST_UMBRELLAS, now })
  const umbrellas = new Map<string, TrackedIssue | null>()
  for (const key of due) umbrellas.set(key, await tracker.getIssue(key))
  return {
    joined: members.flatMap(({ issueId, record, key }) => {
      const umbrella = umbrellas.get(key)
      return umbrella === undefined ? [] : [{ issueId, record, umbrella }]
    }),
    limits: overLimit("umbrellas of storms", keys.length, due.length),
  }
}
