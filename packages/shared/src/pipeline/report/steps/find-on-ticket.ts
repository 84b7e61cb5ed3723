import type { TrackedIssue } from "../../../ports/issue-tracker.ts"
import type { ReportSession } from "../report-session.ts"
import { findComment, type FoundComment } from "./find-comment.ts"

/** The comment of one try; "gone" where there is no ticket that could have one. @throws UpstreamError, ConfigError */
export async function findOnTicket(
  session: Pick<ReportSession, "tracker">,
  key: string,
  sought: Parameters<typeof findComment>[2],
): Promise<FoundComment | "gone" | null> {
  return findComment(session, key, sought).catch(async (error: unknown) => {
    // Jira answers 404 here too where the ticket is gone, and the adapter takes that for a wrong permission.
    const ticket: TrackedIssue | null = await session.tracker.getIssue(key)
    if (ticket === null) return "gone" as const
    throw error
  })
}
