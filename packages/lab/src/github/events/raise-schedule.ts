import type { Hub } from "../state/hub.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import { readWorkflow } from "../workflows/read-workflow.ts"
import { describeEvent, raise } from "./raise.ts"

/**
 * What GitHub does when a cron of a workflow is due: it raises `schedule` on the default branch, whatever other branches say
 * of it. Throws where the workflow has no schedule there.
 *
 * `file` is a name in .github/workflows.
 */
export async function raiseSchedule(hub: Hub, repository: RepositoryState, file: string): Promise<void> {
  const ref = `refs/heads/${repository.defaultBranch}`
  const sha = repository.git.refs.get(ref)
  const path = `.github/workflows/${file}`
  const workflow = sha === null ? null : await readWorkflow(repository, sha, path)
  const [cron] = workflow?.crons ?? []
  if (sha === null || cron === undefined)
    throw new Error(`${repository.fullName} has no workflow ${file} with a schedule on ${repository.defaultBranch}`)
  const payload = { schedule: cron, workflow: path }
  // GitHub names whoever wrote the cron; the lab knows the owner alone.
  const token = { login: repository.owner, kind: "pat", installationId: null } as const
  raise(hub, describeEvent(hub, { repository, token }, { name: "schedule", ref, sha, payload, workflow: path }))
}
