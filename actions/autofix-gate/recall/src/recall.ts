import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { readSealedFile } from "@auto-triage/shared/action/sealed-file"
import { createGitHubFixHost } from "@auto-triage/shared/adapters/github/fix-host"
import type { Brief } from "@auto-triage/shared/pipeline/fix/brief"
import { type Recall, recallFix } from "@auto-triage/shared/pipeline/publish/recall-fix"
import { writeRecallSummary } from "@auto-triage/shared/pipeline/publish/recall-summary"
import { readInputs, type RecallInputs } from "./inputs.ts"

/** Takes a pull request back where the switch went off while it was being opened. */
export async function recall(run: ActionRun): Promise<ActionEnd> {
  const inputs = readInputs(run.inputs)
  const result = inputs.autofixEnabled
    ? { recalled: false, why: "AUTOFIX_ENABLED is still true, so the pull request stays" }
    : await takeBack(run, inputs)
  run.log.info(`recall: ${result.recalled ? "recalled" : "left alone"}`, { why: result.why })
  return {
    outputs: { recalled: String(result.recalled) },
    summary: calls => writeRecallSummary(result, calls),
  }
}

function takeBack(run: ActionRun, { brief: path, briefSha256, number, token }: RecallInputs): Promise<Recall> {
  const { apiUrl } = run.env
  const brief = readSealedFile<Brief>(path, briefSha256, "brief")
  run.transport.allow({ service: "github", baseUrl: apiUrl, readRetries: 2 })
  const host = createGitHubFixHost({ apiUrl, token, repository: brief.repository })
  return recallFix(brief, number, { host, clock: run.clock, log: run.log })
}
