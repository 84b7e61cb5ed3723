import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import type { Call } from "@auto-triage/shared/adapters/transport"
import type { Brief } from "@auto-triage/shared/pipeline/fix/brief"
import { endWithout, type PublishResult } from "@auto-triage/shared/pipeline/publish/publish-result"
import { writePublishSummary } from "@auto-triage/shared/pipeline/publish/publish-summary"
import { readInputs } from "./inputs.ts"
import { publish } from "./publish.ts"
import { readTask } from "./read-task.ts"

/** The publish stage: judges the tree that the patch makes once more, commits it and opens the draft pull request. */
export async function openPr(run: ActionRun): Promise<ActionEnd> {
  const inputs = readInputs(run.inputs)
  if (!inputs.autofixEnabled)
    return ended(run, endWithout("switched-off", "AUTOFIX_ENABLED is not exactly true, so nothing is published"), null)
  const task = await readTask(run, inputs)
  return ended(run, await publish(run, inputs, task), task.brief)
}

function ended(run: ActionRun, result: PublishResult, brief: Brief | null): ActionEnd {
  const { outcome, why, pull } = result
  run.log.info(`publish: ${outcome}`, { why, number: pull?.number })
  return {
    outputs: {
      outcome,
      why,
      number: pull === null ? "" : String(pull.number),
      url: pull?.url ?? "",
      "head-sha": pull?.headSha ?? "",
    },
    summary: (calls: readonly Call[]) => writePublishSummary(result, brief, calls),
  }
}
