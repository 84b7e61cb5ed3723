import type { IssueTracker } from "../../../../ports/issue-tracker.ts"

/** Whether a comment of ours tells of this already. @throws UpstreamError */
export async function hasComment(
  { listComments }: Pick<IssueTracker, "listComments">,
  key: string,
  { issueId, reason }: { readonly issueId: string; readonly reason: string },
): Promise<boolean> {
  return (await listComments(key)).some(({ marker }) => {
    const written = marker as { readonly issueId?: unknown; readonly reason?: unknown } | null
    return written?.issueId === issueId && written.reason === reason
  })
}
