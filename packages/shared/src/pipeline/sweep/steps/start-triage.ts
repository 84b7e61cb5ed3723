import type { Applied } from "../apply-step.ts"
import { knowIssue } from "../know-issue.ts"
import type { Step } from "../repair.ts"
import type { SweepContext } from "../sweep-context.ts"
import type { SweepPorts } from "../sweep-ports.ts"

/**
 * Starts the triage of one issue, unless the ledger has come to know it. That is read by its own ref, so neither a cut list
 * nor a run that was faster leads to a needless run; a needless one would do no harm. A fix is never asked for.
 */
export async function startTriage(
  { ledger, runs, clock }: SweepPorts,
  { config, workflow }: SweepContext,
  { issueId, openedAt }: Extract<Step, { kind: "start-triage" }>,
): Promise<Applied> {
  const { namespace, leaseMs } = config.ledger
  const record = await ledger.read(`${namespace}/${issueId}`)
  const knowledge = knowIssue(record?.text ?? null, { openedAt, now: clock.now(), leaseMs })
  if (knowledge === "ticketed" || knowledge === "claimed") return "not-needed"
  await runs.start(workflow, { issue_id: issueId })
  return "done"
}
