import type { Applied } from "../../apply-step.ts"
import type { SweepPorts } from "../../sweep-ports.ts"
import type { StandingPorts } from "../standing-ports.ts"

/** Has the ticket told by the report workflow, as a person would: it decides again from what it finds. */
export async function startReport(
  { runs }: Pick<SweepPorts, "runs">,
  { reportWorkflow }: StandingPorts,
  { branch }: { readonly branch: string },
): Promise<Applied> {
  if ((await runs.isAtWork(`auto-fix-report-${branch}`)) === true) return "not-needed"
  await runs.start(reportWorkflow, { branch })
  return "done"
}
