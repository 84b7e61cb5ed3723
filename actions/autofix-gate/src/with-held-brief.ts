import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { fixBranch } from "@auto-triage/shared/pipeline/fix/fix-branch"
import { makeBrief } from "@auto-triage/shared/pipeline/fix/make-brief"
import { placeOf } from "@auto-triage/shared/pipeline/fix/place-of"
import type { GateInput } from "@auto-triage/shared/pipeline/gate"
import { fixId } from "./fix-id.ts"
import { writeBrief } from "./write-brief.ts"

/**
 * The end of a gate that a person asked: a hold hands on a brief too, without a reservation, so that the report can tell the
 * ticket why nothing happens. Unchanged where it is a fix, or where there is no ticket that could be told.
 */
export function withHeldBrief(run: ActionRun, input: GateInput, end: ActionEnd): ActionEnd {
  const { issue, assessment, config, ticketKey } = input
  if (end.outputs["decision"] === "fix" || ticketKey === null || issue === null || assessment === null) return end
  const branch = fixBranch(config.autofix.branchPrefix, ticketKey, issue.id)
  const reserved = { id: fixId(run.env), ticketKey, branch, place: placeOf(issue) }
  const { temp, repository, runUrl } = run.env
  const { brief, sha256 } = writeBrief(temp, makeBrief({ input, reserved, baseSha: "", repository, runUrl }))
  return { ...end, outputs: { ...end.outputs, brief, "brief-sha256": sha256 } }
}
