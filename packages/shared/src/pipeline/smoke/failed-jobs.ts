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
  const said = await Promise.all(jobs.map(async job => ({ job, messages: await ports.runs.annotations(job.id) })))
  const token = said.flatMap(({ job, messages }) => withoutToken(job, messages.join(" ")))
  const causes = said.flatMap(({ messages }) => messages.map(why => ({ id: "fix-said", why, fix: FIX })))
  return { jobs, causes: [...token, ...causes] }
}

const FIX = "change what the message names"
const SETTINGS = "look at Settings > GitHub Apps"
const SECRETS = "AUTOFIX_APP_ID and AUTOFIX_APP_PRIVATE_KEY of the environment autofix-publish"

/** What the action that asks for the token says, and what it means. */
const REFUSALS: readonly (readonly [RegExp, string, string])[] = [
  [/suspended/i, "the installation of the App is suspended", `${SETTINGS}, and unsuspend the App`],
  [
    /not granted|permissions requested/i,
    "the installation of the App does not grant a permission that publishing needs",
    `${SETTINGS}: give the App the permissions of the runbook, and let the owner approve what waits`,
  ],
  [/not found/i, "the App is not installed on this repository", `${SETTINGS}, and install the App on this repository`],
  [
    /required|empty|private-key|decoded|asn1|PEM|issuer|credentials|integration/i,
    "the App's id or key is missing, or they do not belong together",
    `correct ${SECRETS}`,
  ],
]

/** GitHub's own action asks for the token, and says no more than e.g. "Not Found". */
function withoutToken({ failedStep }: PipelineJob, said: string): readonly OwnCause[] {
  if (failedStep !== "token of the App") return []
  const known = REFUSALS.find(([words]) => words.test(said))
  const [, why, fix] = known ?? [
    null,
    "the App is not installed on this repository or suspended, or its id and key do not belong together",
    `${SETTINGS}, and at ${SECRETS}`,
  ]
  return [{ id: "app-token-refused", why, fix }]
}
