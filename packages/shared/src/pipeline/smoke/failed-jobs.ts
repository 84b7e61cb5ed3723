import type { PipelineJob } from "../../ports/pipeline-runs.ts"
import { isTriage } from "./is-triage.ts"
import type { OwnCause, SmokeSession } from "./smoke-session.ts"

export type FailedJobs = {
  /** Those of the fix. */
  readonly jobs: readonly PipelineJob[]
  /** What they said. */
  readonly causes: readonly OwnCause[]
}

/** What failed in the run of a try. `tryId` is as in the fix ledger. */
export async function failedJobs({ ports }: Pick<SmokeSession, "ports">, tryId: string): Promise<FailedJobs> {
  const [runId = ""] = tryId.split(".")
  const all = await ports.runs.jobs(runId)
  const jobs = all.filter(job => !isTriage(job) && job.conclusion === "failure")
  const said = await Promise.all(jobs.map(({ id }) => ports.runs.annotations(id)))
  const causes = said.flat().map(why => ({ id: "fix-said", why, fix: "change what the message names" }))
  return { jobs, causes: [...jobs.flatMap(withoutToken), ...causes] }
}

/** GitHub's own action asks for the token, and says no more than "Not Found". */
function withoutToken({ failedStep }: PipelineJob): readonly OwnCause[] {
  if (failedStep !== "token of the App") return []
  const why = "the App is not installed on this repository or suspended, or its id and key do not belong together"
  const fix =
    "look at Settings > GitHub Apps, and at AUTOFIX_APP_ID and AUTOFIX_APP_PRIVATE_KEY of the environment autofix-publish"
  return [{ id: "app-token-refused", why, fix }]
}
