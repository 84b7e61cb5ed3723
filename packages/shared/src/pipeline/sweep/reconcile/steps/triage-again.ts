import type { Applied } from "../../apply-step.ts"
import type { SweepContext } from "../../sweep-context.ts"
import type { SweepPorts } from "../../sweep-ports.ts"
import { triageLock } from "../../triage-lock.ts"

/** Starts the triage of an error that the ledger knows; triage decides again from ledger and Jira. */
export async function triageAgain(
  { runs }: SweepPorts,
  { workflow }: SweepContext,
  { issueId }: { readonly issueId: string },
): Promise<Applied> {
  if ((await runs.isAtWork(triageLock(issueId))) === true) return "not-needed"
  await runs.start(workflow, { issue_id: issueId })
  return "done"
}
