import { issueHash } from "./issue-hash.ts"

/** Branch of the fix of an issue: deterministic, so that a second run finds what the first made. */
export function fixBranch(prefix: string, ticketKey: string, issueId: string): string {
  const ticket = ticketKey
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, "-")
    .slice(0, 60)
  return `${prefix}${ticket}-${issueHash(issueId)}`
}

/** Whether a branch holds a fix of the issue, whatever ticket stood for it then. */
export function isBranchOf(branch: string, issueId: string): boolean {
  return branch.endsWith(`-${issueHash(issueId)}`)
}
