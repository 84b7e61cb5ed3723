import type { ActionRun } from "@auto-triage/shared/action/run-action"
import { switchReader } from "@auto-triage/shared/action/switch-reader"
import { createGitHubFixHost } from "@auto-triage/shared/adapters/github/fix-host"
import { publishFix } from "@auto-triage/shared/pipeline/publish"
import type { PublishResult } from "@auto-triage/shared/pipeline/publish/publish-result"
import type { PublishTask } from "@auto-triage/shared/pipeline/publish/publish-task"
import type { OpenPrInputs } from "./inputs.ts"

/** Gives the stage its ports. */
export function publish(run: ActionRun, inputs: OpenPrInputs, task: PublishTask): Promise<PublishResult> {
  const { apiUrl } = run.env
  const { repository } = task.brief
  run.transport.allow({ service: "github", baseUrl: apiUrl, readRetries: 2 })
  return publishFix(task, {
    host: createGitHubFixHost({ apiUrl, token: inputs.token, repository }),
    readSwitch: switchReader({ apiUrl, repository, token: inputs.switchToken }),
    clock: run.clock,
    log: run.log,
  })
}
